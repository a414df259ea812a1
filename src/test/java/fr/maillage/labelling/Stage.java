package fr.maillage.labelling;

import fr.maillage.browser.Journey;
import fr.maillage.browser.Visitor;
import fr.maillage.labelling.audit.AuditStructure;
import fr.maillage.labelling.audit.ConcludeAudit;
import fr.maillage.labelling.audit.VisitDecision;
import fr.maillage.labelling.review.Review;
import fr.maillage.labelling.review.ReviewDecision;
import fr.maillage.people.AccountOpening;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Journeys that begin in the middle: what comes before is done through the domain, and the browser takes over. */
abstract class Stage extends Journey {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    AccountOpening accounts;

    Labelling labelling;

    @BeforeEach
    void aHandForWhatComesBefore() {
        labelling = beans.createBean(Labelling.class);
    }

    Visitor sponsor() {
        return signedInWith(Grant.inOrganisation(Role.SPONSOR, "aix-en-provence"));
    }

    Visitor officer() {
        return signedInWith(Grant.territorial(Role.PREFECTURE_OFFICER, "13"));
    }

    Visitor agency() {
        return signedInWith(Grant.national(Role.ANCT_OFFICER));
    }

    Visitor prefect() {
        return signedInWith(Grant.territorial(Role.PREFECT, "13"));
    }

    /** Somebody with an account who can be named auditor. */
    Auditor auditor() {
        String address = Ids.fresh() + "@audit.example";
        String id = accounts.openForDemonstration(address, address, PASSWORD, Grant.national(Role.AUDITOR));
        return new Auditor(address, People.auditor(id));
    }

    /** The account of an auditor. */
    record Auditor(String address, Actor actor) {}

    /** A filed case, referred and with its visit planned for today. */
    String toBeVisitedBy(Auditor auditor) {
        String id = labelling.filed();
        labelling.askEverybody(id);
        ReviewDecision refer =
                new ReviewDecision(Review.Conclusion.REFER, "PRIORITY_URBAN_QUARTER", true, true, today(), "");
        labelling.done(id, "review-candidacy", refer, People.OFFICE);
        labelling.done(id, "plan-visit", new VisitDecision(auditor.actor().account(), today()), People.ANCT);
        return id;
    }

    /** A case that was visited, without a fault, and waits for the prefect. */
    String agreed() {
        Auditor auditor = auditor();
        String id = toBeVisitedBy(auditor);
        labelling.fillGrid(id, auditor.actor());
        labelling.done(id, "audit-structure", new AuditStructure.Close(), auditor.actor());
        labelling.done(id, "conclude-audit", new ConcludeAudit.Conclusion(ConcludeAudit.Answer.AGREE, ""), People.ANCT);
        return id;
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    static Visitor take(Visitor person, String caseId, String task) {
        return person.open("/forms/desk/case.xhtml?case=" + caseId).press(task);
    }

    static Visitor page(Visitor person, String section, String id) {
        return person.open("/forms/labelling/candidacy/" + section + ".xhtml?candidacy=" + id);
    }
}
