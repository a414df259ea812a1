package fr.maillage.labelling;

import static fr.maillage.labelling.People.ANCT;
import static fr.maillage.labelling.People.OFFICE;
import static fr.maillage.labelling.People.SPONSOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.AtOnce;
import fr.maillage.OnDatabase;
import fr.maillage.casework.Audience;
import fr.maillage.casework.CaseNews;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.casework.Tasks;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.audit.Audit;
import fr.maillage.labelling.audit.CallOffVisit;
import fr.maillage.labelling.audit.VisitDecision;
import fr.maillage.labelling.audit.Visits;
import fr.maillage.labelling.candidacy.CandidacyState;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.people.AccountOpening;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import fr.maillage.shared.LostRace;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OnDatabase
@RecordApplicationEvents
class CallOffVisitTest {

    private static final String REASON = "L’auditrice a quitté le service.";

    @Autowired
    Labelling labelling;

    @Autowired
    Road road;

    @Autowired
    CallOffVisit visits;

    @Autowired
    Visits planned;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Journal journal;

    @Autowired
    AccountOpening opening;

    @Test
    void bringsTheCaseBackToWhoeverPlansVisitsAndKeepsWhatWasNoted() {
        String id = road.to(CandidacyState.VISIT_PLANNED);
        labelling.fillGrid(id, road.auditor());

        assertThat(visits.callOff(id, REASON, ANCT)).isInstanceOf(Outcome.Done.class);

        assertThat(dossiers.known(id).state()).isEqualTo(CandidacyState.REFERRED);
        assertThat(labelling.tasks.openIn(id, road.auditor())).isEmpty();
        assertThat(planned.calledOff(id).orElseThrow().callOffReasons()).contains(REASON);
        assertThat(journal.of(id)).last().extracting(Entry::kind).isEqualTo("visit-called-off");

        LocalDate later = road.today().plusDays(12);
        road.planVisit(id, later);

        assertThat(planned.of(id)).singleElement().satisfies(visit -> {
            assertThat(visit.visit()).isEqualTo(1);
            assertThat(visit.visitOn()).isEqualTo(later);
            assertThat(visit.isCalledOff()).isFalse();
            assertThat(visit.callOffReasons()).as("the reason is kept").contains(REASON);
            assertThat(visit.findings().length()).isPositive();
        });
        assertThat(labelling.tasks.openIn(id, road.auditor()))
                .extracting(Tasks.Waiting::form)
                .containsExactly("labelling/audit-structure");
    }

    @Test
    void leavesTheNextAuditorAnEmptyGrid() {
        String id = road.to(CandidacyState.VISIT_PLANNED);
        labelling.fillGrid(id, road.auditor());
        visits.callOff(id, REASON, ANCT);
        labelling.done(id, "plan-visit", new VisitDecision(anotherAuditor(), road.today()), ANCT);
        assertThat(planned.latest(id).findings().length()).isZero();
    }

    @Test
    void letsTheAuditorReadWhyUntilSomebodyElseIsNamed() {
        String id = road.to(CandidacyState.VISIT_PLANNED);
        visits.callOff(id, REASON, ANCT);
        assertThat(dossiers.readable(id, road.auditor()).id()).isEqualTo(id);

        labelling.done(id, "plan-visit", new VisitDecision(anotherAuditor(), road.today()), ANCT);

        assertThatThrownBy(() -> dossiers.readable(id, road.auditor())).isInstanceOf(UnknownObject.class);
    }

    @Test
    void isToldAgainWhenTheSameDayIsCalledOffAgain(ApplicationEvents told) {
        String id = road.to(CandidacyState.VISIT_PLANNED);
        LocalDate day = planned.latest(id).visitOn();
        visits.callOff(id, REASON, ANCT);
        road.planVisit(id, day);
        visits.callOff(id, REASON, ANCT);

        assertThat(told.stream(CaseNews.class).map(CaseNews::about).distinct()).hasSize(2);
    }

    @Test
    void tellsTheAuditorAndTheSponsor(ApplicationEvents told) {
        String id = road.to(CandidacyState.VISIT_PLANNED);
        visits.callOff(id, REASON, ANCT);
        assertThat(told.stream(CaseNews.class)).singleElement().satisfies(news -> {
            assertThat(news.caseId()).isEqualTo(id);
            assertThat(news.what()).isEqualTo("labelling/visit-called-off");
            assertThat(news.readers())
                    .containsExactlyInAnyOrder(
                            Audience.account(road.auditor().account()),
                            Audience.of(Role.SPONSOR, "13", "aix-en-provence"));
        });
    }

    @Test
    void isDoneOnceWhenTwoPressAtOnce() throws Exception {
        String id = road.to(CandidacyState.VISIT_PLANNED);
        List<Outcome> outcomes = AtOnce.twice(() -> LostRace.runAgain(() -> visits.callOff(id, REASON, ANCT)));
        assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Done.class);
        assertThat(outcomes)
                .filteredOn(Outcome.Refused.class::isInstance)
                .singleElement()
                .satisfies(late -> assertThat(((Outcome.Refused) late).reasons())
                        .containsExactly(Refusal.of("visit.call-off.too-late")));
    }

    @Test
    void keepsTheDayOfThePlanForASecondVisit() {
        String id = road.to(CandidacyState.IN_CORRECTION);
        LocalDate promised = road.today().plusDays(20);
        road.promise(id, promised);
        road.planVisit(id, promised);

        visits.callOff(id, REASON, ANCT);

        assertThat(planned.correctedBy(id)).contains(promised);
        road.planVisit(id, promised.plusDays(1));
        assertThat(planned.of(id)).extracting(Audit::visit).containsExactly(1, 2);
    }

    @Test
    void countsTheAuditorsTimeFromTheDayOfTheVisit() {
        String id = road.to(CandidacyState.REFERRED);
        LocalDate far = road.today().plusDays(90);
        road.planVisit(id, far);
        String task = labelling.task(id, "audit-structure", road.auditor());
        Task audit = labelling.tasks.of(task, "labelling/audit-structure", road.auditor());
        LocalDate due = LocalDate.ofInstant(audit.due().orElseThrow(), ZoneOffset.UTC);
        assertThat(ChronoUnit.DAYS.between(far, due)).as("30 worked days").isBetween(40L, 50L);
        assertThat(audit.since()).as("it waits since now").isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void wantsAReasonAndAVisitToCallOff() {
        String id = road.to(CandidacyState.VISIT_PLANNED);
        assertRefused(id, " ", Refusal.at("reason", "visit.call-off.required"));
        assertRefused(id, "x".repeat(4_001), Refusal.at("reason", "labelling.text.too-long", 4_000));
        assertRefused(road.to(CandidacyState.AUDITED), REASON, Refusal.of("visit.call-off.too-late"));
    }

    @Test
    void isForTheAgencyAlone() {
        String id = road.to(CandidacyState.VISIT_PLANNED);
        for (Actor other : new Actor[] {SPONSOR, OFFICE, road.auditor()}) {
            assertThatThrownBy(() -> visits.callOff(id, REASON, other)).isInstanceOf(UnknownObject.class);
            assertThat(visits.isOpenTo(other, dossiers.known(id))).isFalse();
        }
        assertThat(visits.isOpenTo(ANCT, dossiers.known(id))).isTrue();
    }

    private String anotherAuditor() {
        return opening.openForDemonstration(
                Ids.fresh() + "@audit.example", "Auditrice", "a-long-password", Grant.national(Role.AUDITOR));
    }

    private void assertRefused(String id, String reason, Refusal refusal) {
        assertThat(((Outcome.Refused) visits.callOff(id, reason, ANCT)).reasons())
                .containsExactly(refusal);
    }
}
