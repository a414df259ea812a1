package fr.maillage.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.convention.Convening;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.annex.Annex;
import fr.maillage.convention.annex.AnnexKind;
import fr.maillage.convention.draft.Conventions;
import fr.maillage.convention.publication.Publications;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.MandateTerms;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Original.Copy;
import fr.maillage.people.Actor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A mandate is made from annex 7 of the convention of its département, and says which. */
@OnDatabase
@Import(Convening.class)
class MandateFromAnnexTest {

    @Autowired
    Counter counter;

    @Autowired
    Convening convening;

    @Autowired
    Conventions conventions;

    @Autowired
    Publications publications;

    @Autowired
    OriginalsAtCounter originals;

    @Autowired
    MandateTerms.InForce terms;

    @Autowired
    Journal journal;

    private Actor agent;

    @Test
    void saysWhatTheAnnexOfItsConventionSaysAndHowToLookItUp() {
        Department department = convening.department();
        convening.sealed(department);
        String number =
                conventions.inForceIn(department.code()).orElseThrow().number().orElseThrow();
        Annex annex = publications.of(number).annexes().stream()
                .filter(one -> one.kind() == AnnexKind.MANDATE)
                .findFirst()
                .orElseThrow();
        String id = signedIn(department.code());

        for (Copy copy : Copy.values()) {
            String paper = paper(id, copy);
            assertThat(paper).contains("conventiondépartementalen°" + number, "version" + annex.edition());
            assertThat(paper).contains("SHA-256:" + annex.sha256());
            assertThat(clauses(department.code()))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(clause ->
                            assertThat(List.of(bare(annex.text()), paper)).allMatch(text -> text.contains(clause)));
        }
        assertThat(given(id)).containsEntry("convention", number).containsEntry("annex", annex.sha256());
    }

    @Test
    void saysThatItIsThePlatformsModelWhereNoConventionIsSigned() {
        Department department = convening.department();
        convening.sent(department);
        String id = signedIn(department.code());

        assertThat(paper(id, Copy.CITIZEN)).contains("tantqu’aucuneconventionn’estsignée");
        assertThat(paper(id, Copy.STRUCTURE)).contains(clauses(department.code()));
        assertThat(given(id)).containsEntry("convention", "").containsEntry("annex", "");
    }

    private String signedIn(String departement) {
        LabelledStructure structure = counter.structureIn(departement);
        agent = counter.agent(structure);
        return counter.given(structure, agent);
    }

    private List<String> clauses(String departement) {
        return terms.in(departement, counter.today.in(departement)).chapters().stream()
                .flatMap(chapter -> Stream.concat(Stream.of(chapter.title()), chapter.items().stream()))
                .map(MandateFromAnnexTest::bare)
                .toList();
    }

    private String paper(String id, Copy copy) {
        return bare(Readings.text(originals.read(id, copy, agent).pdf()));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]", "");
    }

    /** What the journal keeps of the signing, for good. */
    private Map<String, String> given(String id) {
        return journal.of(id).stream()
                .filter(line -> line.kind().equals("mandate-given"))
                .findFirst()
                .orElseThrow()
                .details();
    }
}
