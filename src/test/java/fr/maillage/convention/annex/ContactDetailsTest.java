package fr.maillage.convention.annex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDetailsTest {

    @Test
    @Timeout(20)
    void readsAPageThatIsOneWordOfAMillionLetters() {
        assertThat(ContactDetails.areIn("a".repeat(1_000_000))).isFalse();
        assertThat(ContactDetails.areIn("a".repeat(1_000_000) + "@mairie.example"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Appelez le 05 63 12 34 56.",
                "0563123456",
                "Tél. : 05.63.12.34.56",
                "+33 5 63 12 34 56",
                "+33 (0)5 63 12 34 56",
                "00 33 5 63 12 34 56",
                "05-63-12-34-56",
                "La Réunion : 02 62 12 34 56",
                "accueil@mairie.example",
                "écrire à jean.dupont+fs@sous.domaine.example.",
                "accueil (at) mairie.example",
                "accueil[arobase]mairie.example"
            })
    void findsAPhoneNumberOrAMailAddress(String text) {
        assertThat(ContactDetails.areIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loi n° 78-17 du 6 janvier 1978, articles 48 et 105",
                "règlement 2016/679",
                "numéro national 116 006",
                "SIRET 211 300 017 00012",
                "de 09:00 à 12:00 et de 13:30 à 17:00",
                "82210 Saint-Nicolas-de-la-Grave, le 06 02 2020",
                "identifiant 013-211300017-20221014-lmc1222751-DE-1-1",
                "Rendez-vous @ la mairie",
                ""
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(ContactDetails.areIn(text)).isFalse();
    }
}
