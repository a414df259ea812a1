package fr.maillage.act;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Knows which signatures count no more: nobody can prove the time of the first of them, and all later ones cover it. */
@Component
public class Lapses {

    private final Parties parties;
    private final Clock clock;

    Lapses(Parties parties, Clock clock) {
        this.parties = parties;
        this.clock = clock;
    }

    /** Those who signed, in the order in which they did; none while every time is proved, or may still be. */
    public List<Party> in(Issue issue) {
        Instant now = clock.instant();
        return parties.of(issue).stream()
                .filter(party -> party.trace().isPresent())
                .sorted(Comparator.comparing(party -> trace(party).turn()))
                .dropWhile(party -> !trace(party).isLapsed(now))
                .toList();
    }

    private static Trace trace(Party party) {
        return party.trace().orElseThrow();
    }
}
