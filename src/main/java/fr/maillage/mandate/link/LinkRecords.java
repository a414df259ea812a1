package fr.maillage.mandate.link;

import fr.maillage.casework.Outcome;
import fr.maillage.mandate.HandOver;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateCase;
import fr.maillage.mandate.MandateFact.OriginalLinkAsked;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of links at the counter, each time in one short transaction. */
@Component
@Transactional
public class LinkRecords {

    private final OriginalLinks links;
    private final MandateFiles files;
    private final HandOver handOver;
    private final MandateCase told;
    private final Clock clock;

    LinkRecords(OriginalLinks links, MandateFiles files, HandOver handOver, MandateCase told, Clock clock) {
        this.links = links;
        this.files = files;
        this.handOver = handOver;
        this.told = told;
        this.clock = clock;
    }

    /** The mandate's link; empty when none was asked for. */
    @Transactional(readOnly = true)
    public Optional<OriginalLink> of(String mandate) {
        return links.findById(mandate);
    }

    /** Unknown to whoever may not hand the original over now. */
    Mandate toHandOver(String id, Actor actor) {
        Mandate mandate = files.readable(id, actor);
        if (!handOver.isOpen(mandate, actor)) {
            throw new UnknownObject("original");
        }
        return mandate;
    }

    /** In the place of an earlier one. Whoever would end the mandate meanwhile waits. */
    Outcome keep(String id, String hash, byte[] letter, Actor actor) {
        Mandate mandate = toHandOver(files.toActOn(id).id(), actor);
        OriginalLink link = links.findById(id).orElseGet(() -> new OriginalLink(id));
        if (!link.mayBeAskedAgain()) {
            return Outcome.refused(Refusal.at("email", "link.enough", OriginalLink.MOST_ASKED));
        }
        link.ask(hash, letter, clock.instant());
        links.save(link);
        told.record(mandate, actor.account(), new OriginalLinkAsked());
        return Outcome.done(new OriginalLinkAsked(), Map.of());
    }
}
