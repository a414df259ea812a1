package fr.maillage.breach.notice;

import fr.maillage.breach.Breach;
import fr.maillage.breach.LocalTimes;
import fr.maillage.breach.NoticeClock;
import fr.maillage.breach.Statement;
import fr.maillage.breach.notice.NoticeRules.Answer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When a notice was sent, as it was typed, against the clock. */
@Component
class SentNotice {

    private final LocalTimes times;
    private final NoticeClock notices;
    private final Clock clock;

    SentNotice(LocalTimes times, NoticeClock notices, Clock clock) {
        this.times = times;
        this.notices = notices;
        this.clock = clock;
    }

    /** Empty when none was typed, or before the breach was known (a form knows no seconds), or still to come. */
    Optional<Instant> at(Breach breach, Statement said) {
        return times.read(said.get(Statement.SENT_AT))
                .map(typed -> times.in(breach.departement(), typed))
                .filter(sent -> !sent.isBefore(breach.knownAt().truncatedTo(ChronoUnit.MINUTES)))
                .filter(sent -> !sent.isAfter(clock.instant()));
    }

    /** As it is judged. */
    Answer sent(Breach breach, Statement said) {
        Optional<Instant> sent = at(breach, said);
        boolean late = sent.filter(then -> notices.isLate(breach, then)).isPresent();
        return new Answer(said, true, sent.isPresent(), late);
    }
}
