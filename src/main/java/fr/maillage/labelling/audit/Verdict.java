package fr.maillage.labelling.audit;

/** What an auditor says of a line of the grid. */
public enum Verdict {
    MET,
    NOT_MET,
    NOT_APPLICABLE
}
