package fr.maillage.labelling.decision;

import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.labelling.label.Label;
import fr.maillage.shared.Ids;

/** What a decision is about: a label, and the candidacy that won it. */
record Granted(Label label, Candidacy candidacy) {

    static final String SERIES = "DL";

    /** The decision's number, which its text says. */
    String number() {
        return SERIES + "-" + mark();
    }

    /** The number of the agreement that the ANCT gave before. */
    String agreement() {
        return "ANCT-" + mark();
    }

    String title() {
        return "Décision n° " + number();
    }

    /** Département, year, and the end of the label's id. */
    private String mark() {
        return candidacy.departement() + "-" + label.grantedOn().getYear() + "-" + Ids.mark(label.id());
    }
}
