package fr.maillage.mandate.request;

import fr.maillage.document.PdfFile;
import fr.maillage.document.Press;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateCase;
import fr.maillage.mandate.MandateFact.DataPrinted;
import fr.maillage.people.Actor;
import fr.maillage.shared.UnknownObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything held on a citizen as a PDF, for the agent who checked who they are and for a day. It is made in memory and
 * kept nowhere; each printing stands in the mandate's journal.
 */
@Component
public class PrintHeldData {

    private static final Duration HAND_OVER = Duration.ofDays(1);
    private static final String TEMPLATE = "data-held";

    private final RequestFiles files;
    private final HeldData held;
    private final Press press;
    private final MandateCase mandates;
    private final Clock clock;

    PrintHeldData(RequestFiles files, HeldData held, Press press, MandateCase mandates, Clock clock) {
        this.files = files;
        this.held = held;
        this.press = press;
        this.mandates = mandates;
        this.clock = clock;
    }

    @Transactional
    public PdfFile print(String id, Actor actor) {
        DataRequest request = files.readable(id, actor);
        Mandate mandate = files.mandateOf(request);
        if (!isPrintable(request, actor) || !files.mayHandOver(mandate, actor)) {
            throw new UnknownObject("request");
        }
        String title = "Données détenues, mandat n° " + mandate.number();
        byte[] pdf = press.print(TEMPLATE, held.of(mandate), title);
        mandates.record(mandate, actor.account(), new DataPrinted());
        return new PdfFile(title + ".pdf", pdf);
    }

    /** Whoever checked the identity prints it, that day. */
    public boolean isPrintable(DataRequest request, Actor actor) {
        Instant now = clock.instant();
        return request.handedBy().filter(actor.account()::equals).isPresent()
                && request.handedAt()
                        .filter(at -> now.isBefore(at.plus(HAND_OVER)))
                        .isPresent();
    }
}
