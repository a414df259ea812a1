package fr.maillage.labelling;

/**
 * A structure has its label and stands in the register.
 *
 * @param label the label's id, which is the candidacy's and the structure's
 */
public record LabelAnnounced(String label) {}
