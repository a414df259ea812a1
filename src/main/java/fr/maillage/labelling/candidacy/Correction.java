package fr.maillage.labelling.candidacy;

import fr.maillage.casework.Decision;

/** The sponsor has corrected the file as it now stands. */
public record Correction() implements Decision {}
