package fr.maillage.reach;

import static fr.maillage.labelling.People.ANCT;
import static fr.maillage.labelling.People.OFFICE;
import static fr.maillage.labelling.People.PREFECT;
import static fr.maillage.labelling.People.SPONSOR;

import fr.maillage.document.Documents;
import fr.maillage.labelling.Labelling;
import fr.maillage.labelling.People;
import fr.maillage.labelling.Road;
import fr.maillage.labelling.audit.AuditStructure;
import fr.maillage.labelling.audit.ConcludeAudit;
import fr.maillage.labelling.audit.VisitDecision;
import fr.maillage.labelling.candidacy.CandidacyState;
import fr.maillage.labelling.candidacy.Section;
import fr.maillage.people.Actor;
import fr.maillage.reach.Cast.Place;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Candidacies of Aix in every state that asks something of somebody, and the addresses that lead to them. */
final class Candidacies {

    static final String SPONSORING = "aix-en-provence";

    private static final String PARTNER = "cnaf";

    @Autowired
    Documents documents;

    private Labelling labelling;
    private Road road;

    @Autowired
    void fixtures(AutowireCapableBeanFactory beans) {
        labelling = beans.createBean(Labelling.class);
        road = beans.createBean(Road.class);
    }

    /** Of where the candidacies are, of whom, and whose opinion is asked. */
    static Place place() {
        return new Place("13", Optional.of(SPONSORING), Optional.of(PARTNER));
    }

    Stream<Address> addresses(Actor auditor) {
        return Stream.of(drafted(), walked(auditor), sentBack()).flatMap(some -> some);
    }

    /** A candidacy that gets its label. */
    Stream<Address> labelled(Function<String, Stream<Address>> following) {
        String agreed = road.to(CandidacyState.AGREED);
        Address granting = task("grant-label", agreed, PREFECT);
        road.grant(agreed);
        return Stream.concat(Stream.of(granting), following.apply(agreed));
    }

    private Stream<Address> drafted() {
        String draft = labelling.draft();
        String file = documents
                .put(
                        draft,
                        "plan",
                        "plan.pdf",
                        "application/pdf",
                        "%PDF".getBytes(StandardCharsets.US_ASCII),
                        "sponsor")
                .id();
        Stream<String> pages = Stream.concat(Arrays.stream(Section.values()).map(Section::code), Stream.of("check"));
        return Stream.concat(
                pages.map(page -> Address.form("labelling/candidacy/" + page, "candidacy", "a draft", draft)),
                Stream.of(
                        new Address("POST /labelling/candidacies/{id}/draft", "a draft", draft),
                        new Address("/documents/{id}", "a file of a draft", file),
                        Address.form("labelling/dossier", "case", "a draft", draft),
                        Address.form("desk/case", "case", "a draft", draft)));
    }

    /** One that goes from hand to hand: whoever did something may look at it again. */
    private Stream<Address> walked(Actor auditor) {
        String id = labelling.filed();
        labelling.askEverybody(id);
        Address review = task("review-candidacy", id, OFFICE);
        Address opinion = task("give-opinion", id, People.partner(PARTNER));
        labelling.done(id, "review-candidacy", road.referral(), OFFICE);
        Address visit = task("plan-visit", id, ANCT);
        labelling.done(id, "plan-visit", new VisitDecision(auditor.account(), road.today()), ANCT);
        Address audit = task("audit-structure", id, auditor);
        labelling.fillGrid(id, auditor, Road.WANTING);
        labelling.done(id, "audit-structure", new AuditStructure.Close(), auditor);
        Address conclusion = task("conclude-audit", id, ANCT);
        road.conclude(id, ConcludeAudit.Answer.CORRECT);
        return Stream.of(
                review,
                opinion,
                visit,
                audit,
                conclusion,
                task("plan-corrections", id, SPONSOR),
                Address.form("labelling/dossier", "case", "a candidacy", id),
                Address.form("desk/case", "case", "a candidacy", id));
    }

    private Stream<Address> sentBack() {
        String id = road.to(CandidacyState.SENT_BACK);
        return Stream.of(
                task("correct-candidacy", id, SPONSOR),
                Address.form("labelling/candidacy/check", "candidacy", "one sent back", id));
    }

    private Address task(String form, String candidacy, Actor actor) {
        return Address.form("labelling/" + form, "task", "its task", labelling.task(candidacy, form, actor));
    }
}
