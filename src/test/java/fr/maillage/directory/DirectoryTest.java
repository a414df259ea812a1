package fr.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.OnDatabase;
import fr.maillage.directory.Organisations.Search;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import fr.maillage.shared.UnknownObject;
import fr.maillage.shared.calendar.Today;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class DirectoryTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 2, 6);
    private static final Actor PREFECT = new Actor("prefect-82", Set.of(Grant.territorial(Role.PREFECT, "82")));

    @Autowired
    private Organisations organisations;

    @Autowired
    private Structures structures;

    @Autowired
    private SuperviseLabel supervision;

    @Autowired
    private SupervisedStructures supervised;

    @Autowired
    private Register register;

    @Autowired
    private OperatingGrants grants;

    @Autowired
    private Journal journal;

    @Autowired
    private Today today;

    @Test
    void onePartnerOrganisationSpeaksInSeveralDepartements() {
        organisations.register(Characters.employmentAgency("emploi-46-82", "82"));
        organisations.represent("emploi", "46", "emploi-46-82");
        organisations.represent("emploi", "46", "emploi-46-82");
        assertThat(organisations.partnerIn("emploi", "46", LONG_AGO))
                .map(Organisation::id)
                .contains("emploi-46-82");
        assertThat(organisations.partnerIn("emploi", "82", LONG_AGO)).isPresent();
        assertThat(organisations.partnerIn("emploi", "13", LONG_AGO)).isEmpty();
        assertThat(organisations.partnersIn("46")).map(Organisation::id).containsOnlyOnce("emploi-46-82");
    }

    @Test
    void knowsWhoRepresentedAPartnerOnADay() {
        organisations.register(Characters.employmentAgency("emploi-44", "44"));
        organisations.register(Characters.employmentAgency("emploi-44-new", "44"));
        organisations.register(Characters.employmentAgency("emploi-44-right", "44"));
        LocalDate now = today.in("44");

        assertThat(representatives(LONG_AGO, now.minusDays(1), now, now.plusYears(1)))
                .containsExactly("emploi-44", "emploi-44", "emploi-44-right", "emploi-44-right");
        assertThat(organisations.partnersIn("44")).extracting(Organisation::id).containsExactly("emploi-44-right");
    }

    private List<String> representatives(LocalDate... days) {
        return Stream.of(days)
                .map(day -> organisations.partnerIn("emploi", "44", day).orElseThrow())
                .map(Organisation::id)
                .toList();
    }

    @Test
    void knowsWhoHadALabelOnADay() {
        String label = open("43");
        Actor prefect = new Actor("prefect-43", Set.of(Grant.territorial(Role.PREFECT, "43")));
        LocalDate now = today.in("43");
        LocalDate granted = structures.of(label).labelledOn();

        supervision.suspend(label, "Horaires réduits", prefect);
        assertThat(List.of(granted.minusDays(1), granted, now.minusDays(1), now))
                .map(day -> isLabelled(label, day))
                .containsExactly(false, true, true, false);

        supervision.reinstate(label, "Horaires rétablis", prefect);
        assertThat(isLabelled(label, now)).isTrue();

        supervision.withdraw(label, "Fermeture", prefect);
        assertThat(List.of(now.minusDays(1), now))
                .map(day -> isLabelled(label, day))
                .containsExactly(true, false);
    }

    private boolean isLabelled(String label, LocalDate day) {
        return structures.labelledIn("43", day).stream()
                .map(LabelledStructure::id)
                .anyMatch(label::equals);
    }

    @Test
    void findsAnOrganisationWhateverAccentsAndCase() {
        organisations.register(Characters.town("town-09", "Commune de Saint-Élix-d’Ariège", "09"));
        assertThat(organisations.list(new Search(null, "09", "SAINT ELIX"), 0).rows())
                .hasSize(1);
        assertThat(organisations.list(new Search(null, "09", "100%"), 0).rows()).isEmpty();
        assertThatThrownBy(() -> organisations.of("nobody")).isInstanceOf(UnknownObject.class);
    }

    @Test
    void entersALabelOnceHoweverOftenItIsTold() {
        String label = open("82");
        structures.open(Characters.structure(label, "town-82", "82", Characters.site("again", "Again")));
        assertThat(structures.placesOf(label)).hasSize(2).first().satisfies(place -> {
            assertThat(place.hours().minutes()).isEqualTo(5 * 390);
            assertThat(place.hours().day(DayOfWeek.MONDAY).text()).isEqualTo("09:00 - 12:00 / 13:30 - 17:00");
            assertThat(place.position()).isPresent();
        });
        assertThat(grants.of(label)).singleElement().satisfies(grant -> {
            assertThat(grant.year()).isEqualTo(2022);
            assertThat(grant.euros()).isEqualTo(30_000);
        });
    }

    @Test
    void hidesASuspendedStructureAndShowsItAgain() {
        String label = open("82");
        assertThat(supervision.suspend(label, "Horaires réduits", PREFECT)).isEmpty();
        assertThat(shown(label)).isFalse();
        assertThat(supervision.reinstate(label, "Horaires réduits", PREFECT)).isEmpty();
        assertThat(shown(label)).isTrue();
        assertThat(supervision.withdraw(label, "Horaires réduits", PREFECT)).isEmpty();
        assertThat(supervision.reinstate(label, "Horaires réduits", PREFECT))
                .get()
                .extracting("key")
                .isEqualTo("directory.structure.illegal-move.WITHDRAWN");
        assertThat(journal.of(label))
                .extracting(Entry::kind)
                .containsExactly("structure-suspended", "structure-reinstated", "structure-label-withdrawn");
    }

    @Test
    void answersAForeignPrefectAsIfThereWereNoStructure() {
        String label = open("82");
        Actor foreign = new Actor("prefect-13", Set.of(Grant.territorial(Role.PREFECT, "13")));
        assertThatThrownBy(() -> supervision.suspend(label, "Horaires réduits", foreign))
                .isInstanceOf(UnknownObject.class);
        assertThat(structures.of(label).state()).isEqualTo(StructureState.LABELLED);
    }

    @Test
    void keepsEachDecisionWithItsReason() {
        String label = open("82");
        supervision.suspend(label, " Horaires réduits ", PREFECT);
        supervision.withdraw(label, "Fermeture", PREFECT);
        assertThat(supervised.decisionsOn(label, PREFECT))
                .extracting(StructureDecision::state, StructureDecision::reason, StructureDecision::decidedBy)
                .containsExactlyInAnyOrder(
                        tuple(StructureState.SUSPENDED, "Horaires réduits", "prefect-82"),
                        tuple(StructureState.WITHDRAWN, "Fermeture", "prefect-82"));
    }

    @Test
    void decidesNothingWithoutAReason() {
        String label = open("82");
        for (String none : List.of("", "  ", "x".repeat(StructureDecision.LONGEST_REASON + 1))) {
            assertThat(supervision.suspend(label, none, PREFECT))
                    .get()
                    .extracting("key")
                    .isEqualTo("directory.structure.reason.missing");
        }
        assertThat(structures.of(label).state()).isEqualTo(StructureState.LABELLED);
        assertThat(journal.of(label)).isEmpty();
    }

    @Test
    void showsAPrefectTheStructuresOfTheOwnDepartementInEveryState() {
        String label = open("82");
        supervision.suspend(label, "Horaires réduits", PREFECT);
        assertThat(supervised.of(label, PREFECT).state()).isEqualTo(StructureState.SUSPENDED);
        assertThat(supervised.list(0, PREFECT).rows())
                .extracting(LabelledStructure::departement)
                .isNotEmpty()
                .containsOnly("82");
        Actor officer = new Actor("office-82", Set.of(Grant.territorial(Role.PREFECTURE_OFFICER, "82")));
        assertThatThrownBy(() -> supervised.list(0, officer)).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> supervised.decisionsOn(label, officer)).isInstanceOf(UnknownObject.class);
    }

    @Test
    void findsPlacesByTheBeginningOfTheirCommune() {
        organisations.register(Characters.town("town-50", "Coutances", "50"));
        structures.open(Characters.structure(
                Ids.fresh(),
                "town-50",
                "50",
                Characters.site("A", "Hauteville-la-Guichard"),
                Characters.site("B", "Périers")));
        assertThat(register.list(new Register.Search("50", null, "hauteville la", Register.Order.COMMUNE), 0)
                        .rows())
                .singleElement()
                .extracting(Place::name)
                .isEqualTo("A");
        for (Register.Order order : Register.Order.values()) {
            assertThat(register.list(new Register.Search("50", StructureFormat.MULTISITE, "", order), 0)
                            .rows())
                    .hasSize(2);
        }
        assertThat(register.list(new Register.Search("50", StructureFormat.BUS, "", Register.Order.NAME), 0)
                        .rows())
                .isEmpty();
    }

    private String open(String departement) {
        organisations.register(Characters.town("town-" + departement, "Lafrançaise", departement));
        String label = Ids.fresh();
        structures.open(Characters.structure(
                label,
                "town-" + departement,
                departement,
                Characters.site("Mairie", "Lafrançaise"),
                Characters.site("Annexe", "Molières")));
        return label;
    }

    private boolean shown(String label) {
        return register.list(new Register.Search("82", null, "lafrançaise", Register.Order.LATEST), 0).rows().stream()
                .anyMatch(place -> place.structure().id().equals(label));
    }
}
