package fr.maillage.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnPlatform;
import fr.maillage.act.Issues;
import fr.maillage.act.Parties;
import fr.maillage.act.Party;
import fr.maillage.act.Side;
import fr.maillage.act.seal.SealActs;
import fr.maillage.convention.amendment.Amendment;
import fr.maillage.convention.amendment.Amendments;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Conventions;
import fr.maillage.convention.draft.InstrumentState;
import fr.maillage.directory.Structures;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.candidacy.Candidacies;
import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.labelling.candidacy.CandidacyState;
import fr.maillage.shared.LostRace;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@OnPlatform
class StoppedPlayTest {

    @Autowired
    AutowireCapableBeanFactory platform;

    @Autowired
    SealActs seal;

    @Autowired
    ManagementService jobs;

    @Autowired
    Candidacies candidacies;

    @Autowired
    Conventions conventions;

    @Autowired
    Amendments amendments;

    @Autowired
    Structures structures;

    @Autowired
    Issues issues;

    @Autowired
    Parties parties;

    @Autowired
    Journal journal;

    @Test
    void endsAsAnUndisturbedOneWhereverItWasStopped() {
        int starts = startsUntilTheEnd(5, false);
        assertThat(starts).isGreaterThan(3);
        assertThat(Scenes.all())
                .allSatisfy(scene -> assertThat(candidacies.findAll())
                        .filteredOn(candidacy ->
                                candidacy.organisation().equals(scene.sponsor().id()))
                        .extracting(Candidacy::state)
                        .as(scene.name())
                        .containsExactly(stateOf(scene)));

        starts = startsUntilTheEnd(2, true);
        assertThat(starts).as("one for every other move").isGreaterThan(8);
        theConventionOfTarnEtGaronneIsSealed();
        twoStructuresHaveJoinedItByTheirAnnex();
    }

    /** Each start comes a little farther than the one before. */
    private int startsUntilTheEnd(int more, boolean withAfterpieces) {
        int start = 1;
        while (!new Rehearsal(platform, this::work, more * start).reachesItsEnd(withAfterpieces)) {
            start++;
        }
        return start;
    }

    private void theConventionOfTarnEtGaronneIsSealed() {
        seal.run();
        Convention convention = conventions.findAll().stream()
                .reduce((one, other) -> {
                    throw new AssertionError("two conventions");
                })
                .orElseThrow();
        assertThat(convention.departement()).isEqualTo("82");
        assertThat(convention.referenceOn()).isEqualTo(LocalDate.of(2020, 2, 6));
        assertThat(convention.state()).isEqualTo(InstrumentState.SEALED);
        assertThat(parties.of(issues.present(convention.id())).stream().filter(Party::hasSigned))
                .extracting(Party::side)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of(Side.PREFECT), Collections.nCopies(9, Side.BASE_PARTNER).stream())
                                .toList());
        assertThat(facts(convention.id())).isEqualTo(facts("convention-begun", "convention-sent", 10));
    }

    private void twoStructuresHaveJoinedItByTheirAnnex() {
        List<Amendment> sealed = amendments.findAll().stream()
                .filter(amendment -> amendment.state() == InstrumentState.SEALED)
                .toList();
        assertThat(sealed)
                .extracting(amendment ->
                        structures.of(amendment.structure().orElseThrow()).organisation())
                .containsExactlyInAnyOrder("commune-saint-nicolas", "commune-montaigu");
        assertThat(sealed).allSatisfy(amendment -> {
            assertThat(facts(amendment.id())).isEqualTo(facts("amendment-begun", "amendment-sent", 2));
            assertThat(issues.present(amendment.id()).twin().orElseThrow().text())
                    .contains("Annexe 4 – ");
        });
    }

    private List<String> facts(String caseId) {
        return journal.of(caseId).stream().map(Entry::kind).toList();
    }

    private static List<String> facts(String begun, String sent, int signatures) {
        return Stream.of(
                        List.of(begun, sent, "act-frozen"),
                        Collections.nCopies(signatures, "act-signed"),
                        List.of("act-sealed"))
                .flatMap(List::stream)
                .toList();
    }

    private static CandidacyState stateOf(Scene scene) {
        return switch (scene.until()) {
            case OPINIONS -> CandidacyState.FILED;
            case SECOND_VISIT -> CandidacyState.VISIT_PLANNED;
            case SIGNED -> CandidacyState.LABELLED;
            default -> CandidacyState.valueOf(scene.until().name());
        };
    }

    /** What the platform does of itself beside the play. */
    private void work() {
        for (var due = jobs.createJobQuery().messages().list();
                !due.isEmpty();
                due = jobs.createJobQuery().messages().list()) {
            due.forEach(job -> LostRace.runAgain(() -> jobs.executeJob(job.getId())));
        }
        seal.run();
    }
}
