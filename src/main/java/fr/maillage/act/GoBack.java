package fr.maillage.act;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Takes an act back to before the first signature whose time nobody can prove any more. Everything that was signed
 * after it covers it, so that these parties have to sign again too; those before it keep what they signed.
 */
@Component
public class GoBack {

    private final Parties parties;
    private final TellParties tell;
    private final Clock clock;

    GoBack(Parties parties, TellParties tell, Clock clock) {
        this.parties = parties;
        this.tell = tell;
        this.clock = clock;
    }

    /** Those that are asked again; none while every time is proved, or may still be. */
    public List<Party> of(Issue issue) {
        return firstLapsed(issue).map(first -> before(issue, first)).orElse(List.of());
    }

    private List<Party> before(Issue issue, Trace first) {
        List<Party> again = parties.of(issue).stream()
                .filter(party -> party.trace()
                        .filter(trace -> trace.turn() >= first.turn())
                        .isPresent())
                .toList();
        tell.askedAgain(issue, again);
        issue.goBack(first.base());
        again.forEach(Party::askAgain);
        return again;
    }

    private Optional<Trace> firstLapsed(Issue issue) {
        Instant now = clock.instant();
        return parties.of(issue).stream()
                .flatMap(party -> party.trace().stream())
                .filter(trace -> trace.isLapsed(now))
                .min(Comparator.comparing(Trace::turn));
    }
}
