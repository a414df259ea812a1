package fr.maillage.vault.cipher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class PlainKeyTest {

    @Test
    void overwritesItsBytesWhenClosed() {
        byte[] bytes = Gcm.random(PlainKey.LENGTH);
        new PlainKey(bytes).close();

        assertThat(bytes).containsOnly(0);
    }

    @Test
    void tellsNothingOfItselfInWords() {
        try (PlainKey key = PlainKey.fresh()) {
            byte[] bytes = key.getEncoded();
            String told = key + " " + key.check();

            assertThat(told)
                    .doesNotContain(HexFormat.of().formatHex(bytes, 0, 8))
                    .doesNotContain(Base64.getEncoder().encodeToString(bytes).substring(0, 8));
        }
    }
}
