package fr.maillage.convention.draft;

import fr.maillage.casework.Decision;

/** What the office does with its draft, of a convention or of an amendment. */
public enum DraftDecision implements Decision {
    SEND,
    ABANDON
}
