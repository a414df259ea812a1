package fr.maillage.labelling;

import fr.maillage.browser.Visitor;

/** A grid filled by hand, line after line, in the words on the screen. */
record FilledGrid(Visitor auditor) {

    private static final int LINES = 30;

    void met() {
        metBut(0, "");
    }

    /** One line is not met, and the auditor writes why. */
    void metBut(int wanting, String remark) {
        for (int line = 1; line <= LINES; line++) {
            Visitor here = auditor.within(line + ". ");
            if (line == wanting) {
                here.choose("Constat", "Non conforme").fill("Remarque", remark);
            } else {
                here.choose("Constat", "Conforme").select("Sur quoi repose le constat", "Constaté sur place");
            }
        }
        auditor.press("Clore la grille").sees("C’est fait : Structure auditée sur place.");
    }
}
