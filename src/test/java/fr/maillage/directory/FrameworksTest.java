package fr.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrameworksTest {

    private final Frameworks frameworks = new Frameworks();

    @Test
    void asksNinePartnersOfAixAlthoughTenHadBeenAnnounced() {
        Framework inForce = frameworks.inForce(LocalDate.of(2022, 10, 14));
        assertThat(inForce.partners()).hasSize(9);
        assertThat(inForce.isBasePartner("agirc-arrco")).isFalse();
        assertThat(frameworks.of("annonce-2021").partners()).hasSize(10);
    }

    @Test
    void changesWithASignatureAndNotBefore() {
        Framework older = version("a", LocalDate.of(2020, 1, 1));
        Framework younger = version("b", LocalDate.of(2021, 6, 15));
        Frameworks two = new Frameworks(List.of(younger, older));
        assertThat(two.inForce(LocalDate.of(2021, 6, 14))).isEqualTo(older);
        assertThat(two.inForce(LocalDate.of(2021, 6, 15))).isEqualTo(younger);
    }

    @Test
    void namesAPartnerOfAnyVersion() {
        assertThat(frameworks.partner("agirc-arrco")).isPresent();
        assertThat(frameworks.partner("unknown")).isEmpty();
    }

    private static Framework version(String code, LocalDate signed) {
        return new Framework(code, Optional.of(signed), "test", List.of(new Partner(code, code)));
    }
}
