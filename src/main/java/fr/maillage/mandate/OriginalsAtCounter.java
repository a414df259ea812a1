package fr.maillage.mandate;

import fr.maillage.document.PdfFile;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.MandateFact.OriginalRead;
import fr.maillage.mandate.Original.Copy;
import fr.maillage.people.Actor;
import fr.maillage.shared.UnknownObject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The originals of a mandate, for the agents it names. That somebody read one is an act. */
@Component
public class OriginalsAtCounter {

    private final MandateFiles files;
    private final HandOver handOver;
    private final Originals originals;
    private final Safe safe;
    private final Journal journal;

    OriginalsAtCounter(MandateFiles files, HandOver handOver, Originals originals, Safe safe, Journal journal) {
        this.files = files;
        this.handOver = handOver;
        this.originals = originals;
        this.safe = safe;
        this.journal = journal;
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

    /** The citizen's bears their secret code: it is handed over, and then nobody reads it. */
    private boolean mayRead(Mandate mandate, Copy copy, Actor actor) {
        return copy == Copy.CITIZEN ? handOver.isOpen(mandate, actor) : handOver.mayRead(mandate, actor);
    }
}
