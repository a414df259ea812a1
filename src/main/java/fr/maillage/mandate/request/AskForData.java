package fr.maillage.mandate.request;

import fr.maillage.casework.Cases;
import fr.maillage.casework.Circle;
import fr.maillage.casework.Outcome;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateCase;
import fr.maillage.mandate.MandateFact.DataAsked;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.people.Actor;
import fr.maillage.shared.Ids;
import fr.maillage.shared.Refusal;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A citizen asks for the data held on them, alone with their code or at the desk; one request waits at a time. */
@Component
@Transactional
public class AskForData {

    private static final String PROCESS = "ask-for-data";

    private final MandateFiles mandates;
    private final DataRequests requests;
    private final MandateCase mandateCase;
    private final Cases cases;
    private final Clock clock;

    AskForData(MandateFiles mandates, DataRequests requests, MandateCase mandateCase, Cases cases, Clock clock) {
        this.mandates = mandates;
        this.requests = requests;
        this.mandateCase = mandateCase;
        this.cases = cases;
        this.clock = clock;
    }

    /** At the desk, to somebody of the structure's team. */
    public Outcome atDesk(String mandate, Actor actor) {
        return ask(mandates.readable(mandate, actor), actor.account());
    }

    /** Alone, with the secret code that opened the mandate. */
    public Outcome byCitizen(String mandate) {
        return ask(mandates.known(mandate), Journal.PLATFORM);
    }

    private Outcome ask(Mandate mandate, String by) {
        boolean waits = requests.findByMandateOrderByAskedAt(mandate.id()).stream()
                .anyMatch(request -> request.handedAt().isEmpty());
        if (waits) {
            return Outcome.refused(Refusal.of("request.waiting"));
        }
        DataRequest request = requests.save(new DataRequest(Ids.fresh(), mandate, clock.instant()));
        open(request, mandate);
        mandateCase.record(mandate, by, new DataAsked());
        return Outcome.done(new DataAsked(), Map.of("request", request.id()));
    }

    private void open(DataRequest request, Mandate mandate) {
        cases.open(
                new Cases.Opening(
                        request.id(),
                        DataRequest.KIND,
                        "Demande de données, mandat n° " + mandate.number(),
                        mandate.departement(),
                        mandate.organisation(),
                        PROCESS,
                        Circle.TEAM),
                Map.of("departement", mandate.departement(), "organisation", mandate.organisation()));
        cases.reach(request.id(), "request-asked");
    }
}
