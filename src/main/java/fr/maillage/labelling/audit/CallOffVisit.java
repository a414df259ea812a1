package fr.maillage.labelling.audit;

import fr.maillage.casework.Audience;
import fr.maillage.casework.CaseNews;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Processes;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.LabellingFact.VisitCalledOff;
import fr.maillage.labelling.Prose;
import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.labelling.candidacy.CandidacyState;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.people.Actor;
import fr.maillage.people.Role;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A visit cannot take place: the auditor left, or the day does not suit. The ANCT's officer plans it anew. */
@Component
public class CallOffVisit {

    private final Dossiers dossiers;
    private final Visits visits;
    private final Journal journal;
    private final Processes processes;
    private final ApplicationEventPublisher listeners;

    CallOffVisit(
            Dossiers dossiers,
            Visits visits,
            Journal journal,
            Processes processes,
            ApplicationEventPublisher listeners) {
        this.dossiers = dossiers;
        this.visits = visits;
        this.journal = journal;
        this.processes = processes;
        this.listeners = listeners;
    }

    /** Whether there is a visit to call off, for who may. */
    public boolean isOpenTo(Actor actor, Candidacy candidacy) {
        return candidacy.state() == CandidacyState.VISIT_PLANNED && isOffice(actor, candidacy);
    }

    /** Takes the case from the auditor back to whoever plans visits, with the reason. */
    @Transactional
    public Outcome callOff(String id, String reason, Actor actor) {
        Candidacy candidacy = dossiers.readable(id, actor);
        if (!isOffice(actor, candidacy)) {
            throw new UnknownObject("visit");
        }
        Optional<Refusal> objection = objection(candidacy, reason);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        Audit audit = visits.callOff(id, reason.strip());
        dossiers.divert(id, CandidacyState.REFERRED);
        VisitCalledOff calledOff = new VisitCalledOff(audit.visit());
        journal.record(id, actor.account(), calledOff);
        if (!processes.send("visit-called-off", id, Map.of())) {
            throw new IllegalStateException("a visit that is planned hears that it is called off");
        }
        listeners.publishEvent(new CaseNews(
                audit.id() + "." + audit.version(), id, "labelling/visit-called-off", readers(audit, candidacy)));
        return Outcome.done(calledOff, Map.of());
    }

    /** Who would have gone there, and who would have been there. */
    private static List<Audience> readers(Audit audit, Candidacy candidacy) {
        return List.of(
                Audience.account(audit.auditor()),
                Audience.of(Role.SPONSOR, candidacy.departement(), candidacy.organisation()));
    }

    private static boolean isOffice(Actor actor, Candidacy candidacy) {
        return actor.may(Role.ANCT_OFFICER, candidacy.departement(), candidacy.organisation());
    }

    private static Optional<Refusal> objection(Candidacy candidacy, String reason) {
        if (candidacy.state() != CandidacyState.VISIT_PLANNED) {
            return Optional.of(Refusal.of("visit.call-off.too-late"));
        }
        return reason.isBlank()
                ? Optional.of(Refusal.at("reason", "visit.call-off.required"))
                : Prose.tooLong("reason", reason);
    }
}
