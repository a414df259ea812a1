package fr.maillage.labelling.candidacy;

import java.util.EnumSet;
import java.util.Set;

/** Where a candidacy stands, and where it may go from there. */
public enum CandidacyState {
    /** being written; no act yet */
    DRAFT,
    /** with the prefect's office */
    FILED,
    /** with the sponsor, who has points to correct */
    SENT_BACK,
    /** with the ANCT, which has an audit to plan */
    REFERRED,
    /** an auditor and a day are named */
    VISIT_PLANNED,
    /** the grid is filled; the ANCT concludes */
    AUDITED,
    /** with the sponsor, who plans what the audit found missing */
    IN_CORRECTION,
    /** the ANCT agrees; the prefect decides */
    AGREED,
    LABELLED,
    REFUSED,
    WITHDRAWN;

    /** The states that may follow this one. */
    public Set<CandidacyState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(FILED);
            case FILED -> EnumSet.of(SENT_BACK, REFERRED, REFUSED, WITHDRAWN);
            case SENT_BACK -> EnumSet.of(FILED, WITHDRAWN);
            case REFERRED, IN_CORRECTION -> EnumSet.of(this == REFERRED ? VISIT_PLANNED : REFERRED, WITHDRAWN);
            case VISIT_PLANNED -> EnumSet.of(AUDITED, REFERRED, WITHDRAWN);
            case AUDITED -> EnumSet.of(AGREED, IN_CORRECTION, REFUSED, WITHDRAWN);
            case AGREED -> EnumSet.of(LABELLED, REFUSED, WITHDRAWN);
            case LABELLED, REFUSED, WITHDRAWN -> EnumSet.noneOf(CandidacyState.class);
        };
    }

    public boolean isOver() {
        return next().isEmpty();
    }

    /** Whether the sponsor may write in the file now. */
    public boolean isOpenForWriting() {
        return this == DRAFT || this == SENT_BACK;
    }
}
