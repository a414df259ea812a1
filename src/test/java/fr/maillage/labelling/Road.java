package fr.maillage.labelling;

import static fr.maillage.labelling.People.ANCT;
import static fr.maillage.labelling.People.OFFICE;
import static fr.maillage.labelling.People.PREFECT;
import static fr.maillage.labelling.People.SPONSOR;

import fr.maillage.labelling.audit.AuditStructure;
import fr.maillage.labelling.audit.ConcludeAudit;
import fr.maillage.labelling.audit.PlanCorrections;
import fr.maillage.labelling.audit.VisitDecision;
import fr.maillage.labelling.candidacy.Answers;
import fr.maillage.labelling.candidacy.CandidacyState;
import fr.maillage.labelling.candidacy.WithdrawCandidacy;
import fr.maillage.labelling.label.GrantLabel;
import fr.maillage.labelling.review.Review;
import fr.maillage.labelling.review.ReviewDecision;
import fr.maillage.people.AccountOpening;
import fr.maillage.people.Accounts;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import fr.maillage.shared.calendar.Today;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.TestComponent;

/** The way of a candidacy of Aix to each of its states, act by act. */
@TestComponent
public class Road {

    /** The line of the grid that is not met where something is to be corrected. */
    public static final String WANTING = "place.confidential";

    private Labelling labelling;

    @Autowired
    WithdrawCandidacy withdrawal;

    @Autowired
    AccountOpening opening;

    @Autowired
    Accounts accounts;

    @Autowired
    Today today;

    private Actor auditor;

    /** Where nothing of a test is a bean, this is made by hand. */
    @Autowired
    void labelling(AutowireCapableBeanFactory beans) {
        labelling = beans.createBean(Labelling.class);
    }

    /** A new candidacy that stands there. */
    public String to(CandidacyState state) {
        return switch (state) {
            case DRAFT -> labelling.draft();
            case FILED -> labelling.filed();
            case SENT_BACK -> from(CandidacyState.FILED, id -> review(id, Review.Conclusion.SEND_BACK, "Précisez."));
            case REFERRED -> from(CandidacyState.FILED, this::refer);
            case VISIT_PLANNED -> from(CandidacyState.REFERRED, id -> planVisit(id, today()));
            case AUDITED -> from(CandidacyState.VISIT_PLANNED, this::audit);
            case IN_CORRECTION -> from(CandidacyState.VISIT_PLANNED, this::askForCorrections);
            case AGREED -> from(CandidacyState.AUDITED, id -> conclude(id, ConcludeAudit.Answer.AGREE));
            case LABELLED -> from(CandidacyState.AGREED, this::grant);
            case REFUSED -> from(CandidacyState.FILED, id -> review(id, Review.Conclusion.REFUSE, "Déjà couvert."));
            case WITHDRAWN -> from(CandidacyState.FILED, id -> withdrawal.withdraw(id, SPONSOR));
        };
    }

    /** Takes a filed candidacy straight on to its label. */
    public void label(String id) {
        refer(id);
        planVisit(id, today());
        audit(id);
        conclude(id, ConcludeAudit.Answer.AGREE);
        grant(id);
    }

    private String from(CandidacyState state, Consumer<String> act) {
        String id = to(state);
        act.accept(id);
        return id;
    }

    public LocalDate today() {
        return today.in("13");
    }

    public void review(String id, Review.Conclusion conclusion, String text) {
        labelling.done(id, "review-candidacy", new ReviewDecision(conclusion, "", false, false, null, text), OFFICE);
    }

    public ReviewDecision referral() {
        return new ReviewDecision(Review.Conclusion.REFER, "PRIORITY_URBAN_QUARTER", true, true, today(), "");
    }

    private void refer(String id) {
        labelling.askEverybody(id);
        labelling.done(id, "review-candidacy", referral(), OFFICE);
    }

    /** The auditor of every visit on this road; another one where a test began with an empty database. */
    public Actor auditor() {
        if (auditor == null || accounts.find(auditor.account()).isEmpty()) {
            auditor = People.auditor(opening.openForDemonstration(
                    Ids.fresh() + "@audit.example", "Auditeur", "a-long-password", Grant.national(Role.AUDITOR)));
        }
        return auditor;
    }

    public void planVisit(String id, LocalDate on) {
        labelling.done(id, "plan-visit", new VisitDecision(auditor().account(), on), ANCT);
    }

    public void audit(String id, String... wanting) {
        labelling.fillGrid(id, auditor(), wanting);
        labelling.done(id, "audit-structure", new AuditStructure.Close(), auditor());
    }

    private void askForCorrections(String id) {
        audit(id, WANTING);
        conclude(id, ConcludeAudit.Answer.CORRECT);
    }

    public void conclude(String id, ConcludeAudit.Answer answer) {
        labelling.done(id, "conclude-audit", new ConcludeAudit.Conclusion(answer, ""), ANCT);
    }

    /** The sponsor promises to mend what is wanting by a day. */
    public void promise(String id, LocalDate until) {
        Map<String, String> plan = Map.of(WANTING + ".action", "Une porte", WANTING + ".until", until.toString());
        labelling.done(id, "plan-corrections", new PlanCorrections.Plan(Answers.of(plan)), SPONSOR);
    }

    /** The prefect grants the label, and the platform does all that follows. */
    public void grant(String id) {
        labelling.done(id, "grant-label", new GrantLabel.Answer(true, ""), PREFECT);
        labelling.runSteps(id);
    }
}
