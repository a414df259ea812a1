package fr.maillage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.Norms;
import fr.maillage.OnDatabase;
import fr.maillage.act.Acts;
import fr.maillage.act.Issue;
import fr.maillage.act.IssueState;
import fr.maillage.act.Issues;
import fr.maillage.act.Party;
import fr.maillage.act.Side;
import fr.maillage.act.signature.ActAnswer;
import fr.maillage.act.signature.SignAct;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.draft.InstrumentState;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import fr.maillage.shared.UnknownObject;
import fr.maillage.signing.Poppler;
import fr.maillage.signing.Verdict.Kind;
import fr.maillage.signing.Verdict.Status;
import fr.maillage.signing.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class SignConventionTest {

    @Autowired
    Convening convening;

    @Autowired
    Issues issues;

    @Autowired
    Acts acts;

    @Autowired
    Tasks tasks;

    @Autowired
    SignAct sign;

    @Autowired
    Journal journal;

    @Autowired
    Verification verification;

    private Department department;

    @BeforeEach
    void aDepartment() {
        department = convening.department();
    }

    @Test
    void sealsAnActThatAllHaveSigned() throws IOException {
        String id = convening.sent(department);
        byte[] frozen = present(id);
        Norms.assertKept(frozen);
        List<Party> parties = convening.parties(id);
        assertThat(parties).hasSize(10);
        for (Party party : parties) {
            assertThat(convening.sign(id, party, department)).isInstanceOf(Outcome.Done.class);
        }
        convening.seal.run();

        byte[] sealed = present(id);
        Files.write(Files.createDirectories(Path.of("target/documents")).resolve("convention.pdf"), sealed);
        assertThat(Arrays.mismatch(frozen, sealed)).isEqualTo(frozen.length);
        Norms.assertKept(sealed);
        Poppler.assertIntact(sealed, 11);
        assertThat(convening.files.known(id).state()).isEqualTo(InstrumentState.SEALED);
        assertThat(convening.files.known(id).number()).isPresent();
        assertThat(convening.files.known(id).signedOn()).contains(dayOfTheLastSignature(id));
        assertThat(verification.verify(sealed).signatures())
                .filteredOn(signature -> signature.worth().kind() != Kind.TIMESTAMP)
                .hasSize(11)
                .allMatch(signature -> signature.worth().level().equals("LTA"));
        assertThat(facts(id))
                .startsWith("convention-begun", "convention-sent", "act-frozen", "act-signed")
                .endsWith("act-sealed");
    }

    @Test
    void fixesInEachSignatureWhereTheJournalStood() throws IOException {
        String id = convening.sent(department);
        for (Party party : convening.parties(id).subList(0, 2)) {
            convening.sign(id, party, department);
        }

        List<Entry> lines = journal.of(id);
        try (PDDocument act = Loader.loadPDF(present(id))) {
            assertThat(act.getSignatureDictionaries())
                    .extracting(PDSignature::getReason)
                    .filteredOn(Objects::nonNull)
                    .satisfiesExactly(
                            first -> assertThat(first)
                                    .contains("ligne 3 (" + lines.get(2).hash() + ")"),
                            second -> assertThat(second)
                                    .contains("ligne 4 (" + lines.get(3).hash() + ")"));
        }
        assertThat(verification.verify(present(id)).status()).isEqualTo(Status.VALID);
    }

    private LocalDate dayOfTheLastSignature(String id) {
        Instant last = convening.parties(id).stream()
                .flatMap(party -> party.answeredAt().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return convening.today.at(last, department.code());
    }

    @Test
    void comesBackToTheOfficeWithTheReasonOfWhoRefuses() {
        String id = convening.sent(department);
        Party first = convening.parties(id).get(0);
        convening.sign(id, first, department);
        Party second = convening.parties(id).get(1);
        Actor voice = convening.voiceOf(second, department);
        String task = convening.task(id, Signatures.FORM, voice);

        assertThat(tasks.complete(task, new ActAnswer.Refusal(" "), voice)).isInstanceOf(Outcome.Refused.class);
        assertThat(tasks.complete(task, new ActAnswer.Refusal("L’article 6 oublie la caisse."), voice))
                .isInstanceOf(Outcome.Done.class);

        assertThat(convening.files.known(id).state()).isEqualTo(InstrumentState.DRAFTING);
        assertThat(convening.files.known(id).issue()).isEqualTo(2);
        Issue withdrawn = issues.findByCaseIdOrderByNumberDesc(id).get(0);
        assertThat(withdrawn.state()).isEqualTo(IssueState.WITHDRAWN);
        assertThat(withdrawn.reason()).contains("L’article 6 oublie la caisse.");
        assertThat(convening.parties(id)).allMatch(party -> !party.side().signs() || party.isWaiting());
        assertThat(convening.send(id, department)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void asksForThePasswordAgain() {
        String id = convening.sent(department);
        Actor voice = convening.voiceOf(convening.parties(id).get(1), department);
        String task = convening.task(id, Signatures.FORM, voice);

        assertThat(sign.sign(task, "une autre phrase", voice)).isInstanceOf(Outcome.Refused.class);
        assertThat(sign.sign(task, Convening.PASSWORD, voice)).isInstanceOf(Outcome.Done.class);
        assertThat(sign.sign(task, Convening.PASSWORD, voice)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void letsNobodySignForAnother() {
        String id = convening.sent(department);
        List<Party> parties = convening.parties(id);
        Actor voice = convening.voiceOf(parties.get(1), department);
        String task = convening.task(id, Signatures.FORM, convening.voiceOf(parties.get(2), department));

        assertThatThrownBy(() -> sign.sign(task, Convening.PASSWORD, voice)).isInstanceOf(UnknownObject.class);
        assertThat(parties.get(0).side()).isEqualTo(Side.PREFECT);
    }

    private byte[] present(String id) {
        return acts.read(issues.present(id).revision().orElseThrow());
    }

    private List<String> facts(String id) {
        return journal.of(id).stream().map(Entry::kind).toList();
    }
}
