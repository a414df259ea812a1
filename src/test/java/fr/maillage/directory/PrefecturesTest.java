package fr.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.shared.UnknownObject;
import fr.maillage.shared.calendar.Territories;
import fr.maillage.shared.calendar.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefecturesTest {

    private final Prefectures prefectures = new Prefectures();

    @Test
    void isKnownForEveryTerritoryByItsVeryName() {
        assertThat(new Territories().all()).hasSize(101).allSatisfy(this::assertWhole);
    }

    @ParameterizedTest
    @CsvSource({
        "82, Le préfet de Tarn-et-Garonne",
        "13, Le préfet des Bouches-du-Rhône",
        "38, Le préfet de l’Isère",
        "28, Le préfet d’Eure-et-Loir",
        "21, Le préfet de la Côte-d’Or",
        "59, Le préfet du Nord",
        "90, Le préfet du Territoire de Belfort",
        "75, Le préfet de Paris",
        "974, Le préfet de La Réunion"
    })
    void isNamedAsFrenchWantsIt(String code, String authority) {
        assertThat(prefectures.of(code).authority()).isEqualTo(authority);
    }

    @ParameterizedTest
    @CsvSource({
        "82, tribunal administratif de Toulouse",
        "2A, tribunal administratif de Bastia",
        "80, tribunal administratif d’Amiens",
        "05, tribunal administratif de Marseille",
        "973, tribunal administratif de la Guyane"
    })
    void answersBeforeTheCourtOfItsTerritory(String code, String court) {
        assertThat(prefectures.of(code).court()).isEqualTo(court);
    }

    @Test
    void isUnknownWhereThereIsNoDepartement() {
        assertThatThrownBy(() -> prefectures.of("20")).isInstanceOf(UnknownObject.class);
    }

    private void assertWhole(Territory territory) {
        Prefecture prefecture = prefectures.of(territory.code());
        String name = prefecture.name().replaceFirst("^Préfecture ", "");
        assertThat(name).matches("(de |du |des |de la |de l’|d’)" + territory.name());
        assertThat(prefecture.authority()).isEqualTo("Le préfet " + name);
        assertThat(prefecture.city()).isNotBlank();
        assertThat(prefecture.court()).startsWith("tribunal administratif d");
    }
}
