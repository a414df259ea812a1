package fr.maillage.labelling.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.labelling.Labelling;
import fr.maillage.labelling.People;
import fr.maillage.labelling.Road;
import fr.maillage.labelling.candidacy.CandidacyState;
import fr.maillage.labelling.candidacy.Correction;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.shared.Rewording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

@OnDatabase
class RefilingsTest {

    @Autowired
    Refilings refilings;

    @Autowired
    Labelling labelling;

    @Autowired
    Road road;

    @Autowired
    Dossiers dossiers;

    @BeforeEach
    void inEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void inNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void areNoneWhileTheFileWasFiledOnce() {
        assertThat(refilings.latest(dossiers.known(road.to(CandidacyState.SENT_BACK))))
                .isEmpty();
    }

    @Test
    void showEveryAnswerThatChangedBetweenTwoFilingsInItsSection() {
        String id = road.to(CandidacyState.SENT_BACK);
        labelling.write(
                id,
                Map.of(
                        "manager.title", "Directrice de la proximité",
                        "sites.2.hours.mon", "",
                        "agents.2.training", "DONE",
                        "structure.msap", "true"));
        labelling.done(id, "correct-candidacy", new Correction(), People.SPONSOR);
        Refiling refiling = refilings.latest(dossiers.known(id)).get(0);
        assertThat(refiling.before().number()).isEqualTo(1);
        assertThat(refiling.blocks())
                .extracting(Refiling.Block::title)
                .containsExactly("Sponsor and manager", "Structure", "Opening hours", "Team");
        assertThat(refiling.blocks().get(0).lines()).singleElement().satisfies(line -> {
            assertThat(line.term()).isEqualTo("Manager’s position");
            assertThat(line.words())
                    .containsExactly(
                            new Rewording.Stretch(Rewording.Fate.REMOVED, "Responsable "),
                            new Rewording.Stretch(Rewording.Fate.ADDED, "Directrice "),
                            new Rewording.Stretch(Rewording.Fate.KEPT, "de la proximité"));
        });
        assertThat(terms(refiling, 2)).containsExactly("Site 2, Monday");
        assertThat(terms(refiling, 3)).containsExactly("Agent 2, Core training");
        assertThat(refiling.blocks().get(3).lines().get(0).words())
                .containsExactly(
                        new Rewording.Stretch(Rewording.Fate.REMOVED, "Enrolled"),
                        new Rewording.Stretch(Rewording.Fate.ADDED, "Done"));
    }

    private static List<String> terms(Refiling refiling, int block) {
        return refiling.blocks().get(block).lines().stream()
                .map(Refiling.Line::term)
                .toList();
    }
}
