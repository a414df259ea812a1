package fr.maillage.convention.annex;

import fr.maillage.convention.draft.Convention;
import java.util.Map;

/** Knows what some of the annexes say. */
interface AnnexSource {

    boolean knows(AnnexKind kind);

    /** What the annex's template names, beside what all annexes have. */
    Map<String, Object> model(AnnexKind kind, Convention convention, AnnexDraft draft);
}
