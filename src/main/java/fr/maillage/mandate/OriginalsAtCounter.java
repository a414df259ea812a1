package fr.maillage.mandate;

import fr.maillage.document.PdfFile;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.MandateFact.OriginalRead;
import fr.maillage.mandate.Original.Copy;
import fr.maillage.people.Actor;
import fr.maillage.shared.UnknownObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The originals of a mandate in force, for the agents it names. That somebody read one is an act. */
@Component
public class OriginalsAtCounter {

    private static final Duration HAND_OVER = Duration.ofDays(1);

    private final MandateFiles files;
    private final Originals originals;
    private final Safe safe;
    private final Journal journal;
    private final Clock clock;

    OriginalsAtCounter(MandateFiles files, Originals originals, Safe safe, Journal journal, Clock clock) {
        this.files = files;
        this.originals = originals;
        this.safe = safe;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public PdfFile read(String id, Copy copy, Actor actor) {
        Mandate mandate = files.readable(id, actor);
        if (!mayRead(mandate, copy, actor)) {
            throw new UnknownObject("original");
        }
        byte[] pdf = originals
                .findById(Original.idOf(id, copy))
                .map(safe::open)
                .orElseThrow(() -> new UnknownObject("original"));
        journal.record(id, actor.account(), new OriginalRead(copy.name()));
        return new PdfFile("Mandat " + mandate.number() + ".pdf", pdf);
    }

    /** The citizen's bears their secret code: who received the mandate hands it over, and then nobody reads it. */
    private boolean mayRead(Mandate mandate, Copy copy, Actor actor) {
        boolean named =
                mandate.state() == MandateState.IN_FORCE && mandate.agents().contains(actor.account());
        return named && (copy == Copy.STRUCTURE || isHandingOver(mandate, actor));
    }

    private boolean isHandingOver(Mandate mandate, Actor actor) {
        Instant until = mandate.signedAt().orElseThrow().plus(HAND_OVER);
        return mandate.agent().equals(actor.account()) && clock.instant().isBefore(until);
    }
}
