package fr.maillage.mandate.request;

import fr.maillage.casework.Decision;
import fr.maillage.mandate.giving.IdentityDocument;

/** Who asks was recognised by this kind of document, and is handed their data. */
record IdentityChecked(IdentityDocument document) implements Decision {}
