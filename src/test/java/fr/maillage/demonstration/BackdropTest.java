package fr.maillage.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.directory.Frameworks;
import fr.maillage.directory.Organisations;
import fr.maillage.directory.Structures;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OnDatabase
@Transactional
class BackdropTest {

    @Autowired
    private Backdrop demonstration;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Structures structures;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private fr.maillage.people.Organisations known;

    @ParameterizedTest
    @ValueSource(strings = {"82", "13", "38"})
    void everyBasePartnerIsRepresented(String departement) {
        demonstration.fill();
        LocalDate day = LocalDate.of(2022, 10, 14);
        assertThat(frameworks.inForce(day).partners())
                .allSatisfy(partner -> assertThat(organisations.partnerIn(partner.code(), departement, day))
                        .as(partner.name())
                        .isPresent());
    }

    @Test
    void fillsOnceHoweverOftenItIsAsked() {
        demonstration.fill();
        demonstration.fill();
        assertThat(List.of(
                        "grenoble-villeneuve",
                        "bourg-d-oisans",
                        "monestier-de-clermont",
                        "pont-de-beauvoisin",
                        "morestel",
                        "pont-de-claix",
                        "saint-marcellin"))
                .allSatisfy(id -> assertThat(structures.placesOf("demo-" + id))
                        .singleElement()
                        .satisfies(place -> {
                            assertThat(place.hours().minutes()).isGreaterThanOrEqualTo(24 * 60);
                            assertThat(place.hours().openDays()).isGreaterThanOrEqualTo(5);
                        }));
    }

    @Test
    void givesAixItsTenSites() {
        assertThat(Scenes.aix().sites())
                .hasSize(10)
                .allSatisfy(site -> assertThat(site.site().hours().openDays()).isGreaterThanOrEqualTo(1));
    }

    @Test
    void tellsPeopleWhoIsInOneDepartementOnly() {
        demonstration.fill();
        assertThat(known.isPresent("aix-en-provence", "13")).isTrue();
        assertThat(known.isPresent("aix-en-provence", "82")).isFalse();
        assertThat(known.isPresent("emploi-82", "82"))
                .as("also speaks in the Lot")
                .isFalse();
        assertThat(known.isPresent("pimms-38", "38")).isTrue();
        assertThat(known.name("aix-en-provence")).isEqualTo("Ville d’Aix-en-Provence");
        assertThat(known.name("nobody")).isEqualTo("nobody");
        assertThat(known.in("13")).extracting("id").contains("aix-en-provence", "cnam-13");
    }
}
