package fr.maillage.convention.annex;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.Norms;
import fr.maillage.OnDatabase;
import fr.maillage.act.Acts;
import fr.maillage.act.Issue;
import fr.maillage.act.Issues;
import fr.maillage.act.WithdrawAct;
import fr.maillage.casework.Outcome;
import fr.maillage.convention.Convening;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.Enclosures;
import fr.maillage.document.Documents;
import fr.maillage.document.pdf.HostilePdf;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Refusal;
import fr.maillage.signing.Poppler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of the annexes when a convention is sent, and sent again. */
@OnDatabase
class AssembleAnnexesTest {

    @Autowired
    Convening convening;

    @Autowired
    Annexing annexing;

    @Autowired
    Annexes annexes;

    @Autowired
    Enclosures enclosures;

    @Autowired
    JoinAgreement joining;

    @Autowired
    WithdrawAct withdrawal;

    @Autowired
    AnnexGuard guard;

    @Autowired
    AnnexChanges changes;

    @Autowired
    ConventionFiles files;

    @Autowired
    Documents documents;

    @Autowired
    Acts acts;

    @Autowired
    Issues issues;

    private Department department;

    @BeforeEach
    void aDepartment() {
        department = convening.department();
    }

    @Test
    void theActListsEveryAnnexWithTheDigestOfItsSealedFile() throws Exception {
        String id = convening.sent(department);
        String act = issues.present(id).twin().orElseThrow().text();

        List<Annex> all = annexes.of(id, 1);

        assertThat(all).extracting(Annex::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        for (Annex annex : all) {
            byte[] file = acts.read(annex.document());
            Files.write(
                    Files.createDirectories(Path.of("target/documents")).resolve("sealed-" + annex.number() + ".pdf"),
                    file);
            Norms.assertKept(file);
            Poppler.assertIntact(file, 1);
            assertThat(annex.sha256()).isEqualTo(digest(annex, file));
            assertThat(act).contains(annex.title() + ", version 1", annex.sha256());
        }
    }

    @Test
    void theDigestOfAnnex6TellsNothingWithoutItsSalt() {
        String id = convening.sent(department);
        Annex referents = annexes.of(id, 1).get(5);

        assertThat(referents.salt().orElseThrow()).hasSize(64);
        assertThat(referents.sha256())
                .isNotEqualTo(documents.of(referents.document()).sha256());
    }

    @Test
    void whatReadsAsBeforeStaysThatFileAndTheRestGetsTheNextEdition() {
        String id = convening.sent(department);
        withdrawal.withdraw(id, "L’annexe 5 oublie un lieu.", department.office());
        annexing.type(id, AnnexKind.OFFERS, AnnexField.PLACES, "Moissac, mairie.", department.office());
        assertThat(changes.since(1, files.known(id))).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(AnnexKind.OFFERS);
            assertThat(change.after()).contains("Moissac, mairie.");
        });

        assertThat(convening.send(id, department)).isInstanceOf(Outcome.Done.class);
        convening.freeze(id);

        List<Annex> before = annexes.of(id, 1);
        List<Annex> after = annexes.of(id, 2);
        for (int at = 0; at < 7; at++) {
            boolean changed = at == 4;
            assertThat(after.get(at).edition()).isEqualTo(changed ? 2 : 1);
            assertThat(after.get(at).sha256().equals(before.get(at).sha256())).isEqualTo(!changed);
            assertThat(after.get(at).document().equals(before.get(at).document()))
                    .isEqualTo(!changed);
        }
    }

    @Test
    void assemblingTwiceMakesNothingTwice() {
        String id = convening.sent(department);
        int files = documents.list(id).size();

        enclosures.assemble(this.files.known(id));

        assertThat(documents.list(id)).hasSize(files);
    }

    @Test
    void aFileOfSomebodyElseKeepsItsBytesAndBearsNoSignature() {
        String id = convening.draft(department);
        byte[] scan = HostilePdf.harmless();
        assertThat(joining.join(id, "accord-cadre.pdf", scan, department.office()))
                .isEmpty();
        convening.send(id, department);
        convening.freeze(id);

        Annex agreement = annexes.of(id, 1).get(2);

        assertThat(agreement.isForeign()).isTrue();
        assertThat(acts.read(agreement.document())).isEqualTo(scan);
        assertThat(issues.present(id).twin().orElseThrow().text())
                .contains("fichier joint tel quel, sans signature", agreement.sha256());
    }

    @Test
    void aFileWithAProgramIsNotTaken() {
        String id = convening.draft(department);

        assertThat(joining.join(id, "accord.pdf", HostilePdf.openingWithJavaScript(), department.office()))
                .map(Refusal::key)
                .contains("document.pdf-active");
        assertThat(joining.of(id, department.office())).isEmpty();
    }

    @Test
    void aFileThatWouldPublishContactDetailsIsNotTaken() {
        byte[] referents =
                acts.read(annexes.of(convening.sent(department), 1).get(5).document());
        department = convening.department();
        String id = convening.draft(department);

        assertThat(joining.join(id, "accord.pdf", referents, department.office()))
                .contains(Refusal.at("file", "annex.public.file"));
        assertThat(documents.list(id)).isEmpty();
    }

    @Test
    void aFileThatWasJoinedAndLeftIsForgotten() {
        String id = convening.draft(department);
        joining.join(id, "un.pdf", HostilePdf.harmless(), department.office());
        joining.join(id, "deux.pdf", HostilePdf.harmless(), department.office());
        assertThat(documents.list(id)).hasSize(1);

        joining.leave(id, department.office());

        assertThat(documents.list(id)).isEmpty();
    }

    @Test
    void annex6IsForTheSignatoriesAndTheOffice() throws IOException {
        String id = convening.sent(department);
        Issue issue = issues.present(id);
        Actor signatory = convening.voiceOf(convening.parties(id).get(3), department);
        Actor stranger = convening.person(Grant.national(Role.ANCT_OFFICER));
        Annex referents = annexes.of(id, 1).get(5);

        assertThat(guard.mayRead(documents.of(referents.document()), signatory)).isTrue();
        assertThat(guard.mayRead(documents.of(referents.document()), department.office()))
                .isTrue();
        assertThat(guard.mayRead(documents.of(referents.document()), stranger)).isFalse();
        assertThat(guard.mayRead(documents.of(annexes.of(id, 1).get(4).document()), signatory))
                .isTrue();
        assertThat(enclosures.of(issue, stranger).get(5).salt()).isEmpty();
        assertThat(enclosures.of(issue, signatory).get(5).salt()).isPresent();
    }

    private static String digest(Annex annex, byte[] file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        annex.salt().map(HexFormat.of()::parseHex).ifPresent(digest::update);
        return HexFormat.of().formatHex(digest.digest(file));
    }
}
