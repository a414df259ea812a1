package fr.maillage.breach.notice;

import fr.maillage.casework.Decision;
import java.time.Instant;

/** How the question ends whether the authority is told. */
sealed interface NoticeAnswer extends Decision {

    /** It was told, then. */
    record Sent(Instant at) implements NoticeAnswer {}

    /** There is no risk for the persons. */
    record NotNeeded() implements NoticeAnswer {}
}
