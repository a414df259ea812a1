package fr.maillage.labelling.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.directory.LegalNature;
import fr.maillage.directory.Organisation;
import fr.maillage.directory.Organisations;
import fr.maillage.labelling.People;
import fr.maillage.people.Actor;
import fr.maillage.people.Answer;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import fr.maillage.shared.LostRace;
import fr.maillage.shared.UnknownObject;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@OnDatabase
class BeginCandidacyTest {

    @Autowired
    private BeginCandidacy beginning;

    @Autowired
    private WithdrawCandidacy withdrawal;

    @Autowired
    private Organisations organisations;

    @Value("${maillage.candidacy.most-drafts}")
    private int most;

    private final String town = Ids.fresh();
    private final Actor sponsor = new Actor("sponsor", Set.of(Grant.inOrganisation(Role.SPONSOR, town)));

    @BeforeEach
    void aTown() {
        organisations.register(new Organisations.NewOrganisation(
                town, Organisation.Kind.SPONSOR, LegalNature.MUNICIPALITY, "Ville", "82", null, null));
    }

    @Test
    void keepsAnOrganisationFromHavingMoreDraftsThanItCanMean() {
        Answer last = IntStream.range(0, most)
                .mapToObj(number -> beginning.begin(town, sponsor))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        assertThat(last.isDone()).isTrue();
        assertThat(beginning.begin(town, sponsor).refusals().get(0).key()).isEqualTo("candidacies.too-many");
        withdrawal.withdraw(((Answer.Done) last).id(), sponsor);
        assertThat(beginning.begin(town, sponsor).isDone()).isTrue();
    }

    @Test
    void countsThoseThatAreBegunAtOnce() {
        IntStream.range(1, most).forEach(number -> beginning.begin(town, sponsor));

        long begun = IntStream.range(0, 4)
                .parallel()
                .mapToObj(tab -> LostRace.runAgain(() -> beginning.begin(town, sponsor)))
                .filter(Answer::isDone)
                .count();

        assertThat(begun).isOne();
    }

    @Test
    void knowsNoOrganisationToWhomItIsForeign() {
        assertThatThrownBy(() -> beginning.begin(town, People.OTHER_SPONSOR)).isInstanceOf(UnknownObject.class);
    }
}
