package fr.maillage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.act.Authors;
import fr.maillage.act.Difference;
import fr.maillage.act.Enclosure;
import fr.maillage.act.FormerIssues;
import fr.maillage.act.Issue;
import fr.maillage.act.Issues;
import fr.maillage.act.Party;
import fr.maillage.act.WithdrawAct;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.amendment.AmendByHand;
import fr.maillage.convention.amendment.Amendment;
import fr.maillage.convention.amendment.ConsolidatedText;
import fr.maillage.convention.amendment.ConsolidatedText.InForce;
import fr.maillage.convention.amendment.Consolidation;
import fr.maillage.convention.amendment.PrintConsolidated;
import fr.maillage.convention.amendment.ReplaceAnnex;
import fr.maillage.convention.amendment.SendAmendment;
import fr.maillage.convention.amendment.WriteAmendment;
import fr.maillage.convention.annex.AnnexKind;
import fr.maillage.convention.draft.DraftDecision;
import fr.maillage.convention.publication.Publications;
import fr.maillage.convention.publication.PublishedAmendment;
import fr.maillage.document.DocumentGuard;
import fr.maillage.document.Documents;
import fr.maillage.document.StoredDocument;
import fr.maillage.document.pdf.HostilePdf;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** An amendment by hand replaces annexes by files of their own, listed with their digests, from its last signature on. */
@OnDatabase
class ReplaceAnnexTest {

    @Autowired
    Convening convening;

    @Autowired
    AmendByHand amending;

    @Autowired
    WriteAmendment writing;

    @Autowired
    ReplaceAnnex replacing;

    @Autowired
    Consolidation consolidation;

    @Autowired
    PrintConsolidated print;

    @Autowired
    Publications publications;

    @Autowired
    FormerIssues formers;

    @Autowired
    WithdrawAct withdrawal;

    @Autowired
    Issues issues;

    @Autowired
    Authors authors;

    @Autowired
    Tasks tasks;

    @Autowired
    Documents documents;

    @Autowired
    List<DocumentGuard> guards;

    @Autowired
    JdbcTemplate rows;

    @Autowired
    TransactionTemplate transaction;

    private Department department;
    private String convention;
    private Amendment amendment;

    @BeforeEach
    void anAmendmentThatIsDrafted() {
        department = convening.department();
        convention = convening.sealed(department);
        amendment = change();
    }

    @Test
    void theNewAnnexIsInForceFromTheAmendmentOnAndTheConventionStaysAsItWasSigned() {
        String before = issues.present(convention).revision().orElseThrow();
        assertThat(join(AnnexKind.OFFERS, HostilePdf.harmless())).isEmpty();
        send();
        Enclosure listed = enclosed(department.office()).get(0);
        assertThat(listed.edition()).isEqualTo(2);
        assertThat(listed.sha256()).isEqualTo(documents.of(listed.document()).sha256());
        assertThat(issues.present(amendment.id()).twin().orElseThrow().text())
                .contains("Annexes remplacées", "version 2", listed.sha256());
        signAll();
        String conventions = convening.files.known(convention).number().orElseThrow();
        LocalDate today = convening.today.in(department.code());
        signedOn(today.minusDays(2));

        assertThat(inForce(today.minusDays(1)))
                .hasSize(7)
                .allMatch(one -> one.act().equals(conventions));
        List<InForce> now = inForce(today);
        assertThat(now).extracting(one -> one.annex().number()).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(now)
                .filteredOn(one -> !one.act().equals(conventions))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.annex()).isEqualTo(listed);
                    assertThat(one.act()).isEqualTo(number());
                });
        assertThat(print.of(text(today))).isNotEmpty();
        assertThat(issues.present(convention).revision()).contains(before);
    }

    @Test
    void ofTwoThatAreSignedOnOneDayTheOneSignedLastCounts() {
        join(AnnexKind.OFFERS, HostilePdf.harmless());
        send();
        Amendment begunFirst = amendment;
        amendment = change();
        join(AnnexKind.OFFERS, HostilePdf.harmless());
        send();
        signAll();
        amendment = begunFirst;
        signAll();

        assertThat(inForce(convening.today.in(department.code())))
                .filteredOn(one -> one.annex().number() == AnnexKind.OFFERS.number())
                .extracting(InForce::act)
                .containsExactly(number());
    }

    @Test
    void anybodyReadsThePublishedAnnexButTheSixth() {
        join(AnnexKind.OFFERS, HostilePdf.harmless());
        join(AnnexKind.REFERENTS, HostilePdf.harmless());
        send();
        String published = convening.files.known(convention).number().orElseThrow();
        assertThat(publications.of(published).amendments()).isEmpty();
        signAll();

        PublishedAmendment one = publications.of(published).amendments().get(0);
        assertThat(one.annexes()).hasSize(2);
        assertThat(publications.annex(published, one.number(), AnnexKind.OFFERS))
                .isEqualTo(one.annexes().get(0).document());
        assertThatThrownBy(() -> publications.annex(published, one.number(), AnnexKind.REFERENTS))
                .isInstanceOf(UnknownObject.class);
    }

    @Test
    void aNewAnnex6IsSaltedAndForThePartiesAndTheOfficeAlone() {
        join(AnnexKind.REFERENTS, HostilePdf.harmless());
        send();
        Actor party = convening.voiceOf(parties().get(1), department);
        Actor reader = convening.person(Grant.national(Role.ANCT_OFFICER));
        Enclosure seen = enclosed(party).get(0);
        StoredDocument file = documents.of(seen.document());

        assertThat(seen.sha256()).isNotEqualTo(file.sha256());
        assertThat(seen.salt()).isPresent();
        assertThat(mayRead(file, party)).isTrue();
        assertThat(mayRead(file, department.office())).isTrue();
        assertThat(mayRead(file, reader)).isFalse();
        assertThat(enclosed(reader))
                .noneMatch(Enclosure::readable)
                .allMatch(one -> one.salt().isEmpty());
    }

    @Test
    void whatIsOnlyDraftedIsForItsOffice() {
        join(AnnexKind.OFFERS, HostilePdf.harmless());
        StoredDocument file =
                replacing.of(amendment.id(), department.office()).get(0).file();
        Actor reader = convening.person(Grant.national(Role.ANCT_OFFICER));

        assertThat(mayRead(file, department.office())).isTrue();
        assertThat(mayRead(file, reader)).isFalse();

        send();
        assertThat(mayRead(documents.of(file.id()), reader)).isTrue();
    }

    @Test
    void aCorrectedIssueShowsWhichAnnexIsAnotherFileAndCountsItsEditionsOn() {
        join(AnnexKind.CHARTER, HostilePdf.harmless());
        join(AnnexKind.OFFERS, HostilePdf.harmless());
        send();
        Enclosure charter = enclosed(department.office()).get(0);
        withdrawal.withdraw(amendment.id(), "Une page manque à l’annexe 5.", department.office());
        byte[] other = documents.read(
                documents.list(convention, "convention-annex").get(0).id());
        assertThat(join(AnnexKind.OFFERS, other)).isEmpty();

        assertThat(formers.beforeDraft(amendment.id(), department.office())
                        .orElseThrow()
                        .changes())
                .extracting(Difference::arguments)
                .containsExactly(List.of(5, "Offre complémentaire par partenaire"));
        send();

        assertThat(formers.before(
                                issues.present(amendment.id()),
                                convening.voiceOf(parties().get(1), department))
                        .orElseThrow()
                        .changes())
                .hasSize(1);
        List<Enclosure> again = enclosed(department.office());
        assertThat(again).extracting(Enclosure::edition).containsExactly(2, 3);
        assertThat(again.get(0)).isEqualTo(charter);
    }

    @Test
    void aFileThatIsTakenOutReplacesNothing() {
        join(AnnexKind.OFFERS, HostilePdf.harmless());
        join(AnnexKind.OFFERS, HostilePdf.harmless());
        assertThat(documents.list(amendment.id())).hasSize(1);

        replacing.leave(amendment.id(), AnnexKind.OFFERS, department.office());

        assertThat(documents.list(amendment.id())).isEmpty();
        send();
        assertThat(enclosed(department.office())).isEmpty();
        assertThat(issues.present(amendment.id()).twin().orElseThrow().text()).doesNotContain("Annexes remplacées");
    }

    @Test
    void onlyAHarmlessPdfIsTaken() {
        assertThat(join(AnnexKind.OFFERS, HostilePdf.openingWithJavaScript()))
                .map(Refusal::key)
                .contains("document.pdf-active");
        assertThat(join(AnnexKind.OFFERS, "Une annexe".getBytes(StandardCharsets.UTF_8)))
                .isPresent();
        assertThat(replacing.of(amendment.id(), department.office())).isEmpty();
    }

    @Test
    void noFileStandsForTheWordsOfWhichMandatesAreMade() {
        assertThat(join(AnnexKind.MANDATE, HostilePdf.harmless()))
                .contains(Refusal.at("number", "amendment.annexes.written"));
    }

    @Test
    void contactDetailsStandInAnnex6Alone() {
        byte[] referents = documents.read(
                documents.list(convention, "convention-annex-restricted").get(0).id());

        assertThat(join(AnnexKind.OFFERS, referents)).contains(Refusal.at("file", "annex.public.file"));
        assertThat(join(AnnexKind.REFERENTS, referents)).isEmpty();
    }

    @Test
    void onlyItsOfficeReplacesAnnexesAndOnlyInTheDraftOfAChange() {
        Actor elsewhere = convening.department().office();
        byte[] file = HostilePdf.harmless();
        assertThatThrownBy(() -> replacing.join(amendment.id(), AnnexKind.OFFERS, "a.pdf", file, elsewhere))
                .isInstanceOf(UnknownObject.class);
        convening.label(department);
        String label = convening
                .amendments
                .findByConventionIdOrderByBegunAt(convention)
                .get(1)
                .id();
        assertThatThrownBy(() -> replacing.join(label, AnnexKind.OFFERS, "a.pdf", file, department.office()))
                .isInstanceOf(UnknownObject.class);

        join(AnnexKind.CHARTER, file);
        send();
        assertThatThrownBy(() -> join(AnnexKind.OFFERS, file)).isInstanceOf(UnknownObject.class);
        assertThat(replacing.of(amendment.id(), department.office()))
                .as("shown to whoever comes too late")
                .hasSize(1);
    }

    private Amendment change() {
        String id = amending.change(convention, department.office()).id("amendment");
        Amendment drafted = convening.amendments.findById(id).orElseThrow();
        var words = drafted.wording().with("changes", "L’offre des partenaires est revue.");
        assertThat(writing.write(id, drafted.version(), words, department.office()))
                .isEmpty();
        return drafted;
    }

    private Optional<Refusal> join(AnnexKind kind, byte[] file) {
        return replacing.join(amendment.id(), kind, "annexe.pdf", file, department.office());
    }

    private void send() {
        String task = convening.task(amendment.id(), SendAmendment.FORM, department.office());
        assertThat(tasks.complete(task, DraftDecision.SEND, department.office()))
                .isInstanceOf(Outcome.Done.class);
        convening.freeze(amendment.id());
    }

    private void signAll() {
        parties().forEach(party -> convening.sign(amendment.id(), party, department));
        convening.seal.run();
    }

    private List<Party> parties() {
        return convening.parties.of(issues.present(amendment.id()));
    }

    private String number() {
        return convening
                .amendments
                .findById(amendment.id())
                .orElseThrow()
                .number()
                .orElseThrow();
    }

    private List<Enclosure> enclosed(Actor actor) {
        Issue issue = issues.present(amendment.id());
        return authors.of(issue).enclosed(issue, actor);
    }

    private boolean mayRead(StoredDocument file, Actor actor) {
        return guards.stream().anyMatch(guard -> guard.mayRead(file, actor));
    }

    /** The convention alone. */
    private void signedOn(LocalDate day) {
        transaction.executeWithoutResult(status ->
                rows.update("update convention set signedon = ? where id = ?", Date.valueOf(day), convention));
    }

    private List<InForce> inForce(LocalDate day) {
        return text(day).annexes();
    }

    private ConsolidatedText text(LocalDate day) {
        return consolidation.on(day, convention, department.office()).orElseThrow();
    }
}
