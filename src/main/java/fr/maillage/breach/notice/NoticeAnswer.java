package fr.maillage.breach.notice;

import fr.maillage.casework.Decision;
import java.time.Instant;

/** How the question ends whether the authority is told. */
sealed interface NoticeAnswer extends Decision {

    /** Of the breach whose texts were judged: what somebody wrote since then nobody has looked at. */
    long version();

    /** It was told, then. */
    record Sent(long version, Instant at) implements NoticeAnswer {}

    /** There is no risk for the persons. */
    record NotNeeded(long version) implements NoticeAnswer {}
}
