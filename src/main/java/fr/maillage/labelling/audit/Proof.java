package fr.maillage.labelling.audit;

/** What a verdict rests on. What people declare of themselves is no evidence. */
public enum Proof {
    SEEN,
    DOCUMENT,
    PHOTO,
    TEST,
    INTERVIEW,
    DECLARATION;

    public boolean isEvidence() {
        return this != DECLARATION;
    }
}
