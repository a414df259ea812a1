package fr.maillage.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.mandate.Code.Sort;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A code is read as people type it, and opens one thing. */
class CodesTest {

    private final Code code = Code.fresh();

    @Test
    void isReadInGroupsInSmallLettersAndWithLettersForDigits() {
        assertThat(Code.parse(code.grouped())).contains(code);
        assertThat(Code.parse(code.text().toLowerCase(Locale.ROOT))).contains(code);
        assertThat(Code.parse(code.text().replace('0', 'O').replace('1', 'l'))).contains(code);
    }

    @Test
    void isNoCodeWhenItIsTooShortOrSaysSomethingElse() {
        assertThat(Code.parse(code.text().substring(1))).isEmpty();
        assertThat(Code.parse("${7*7}")).isEmpty();
        assertThat(Code.parse(null)).isEmpty();
    }

    @Test
    void opensWithTheCheckCodeNothingOfTheSecretOne() {
        assertThat(code.hash(Sort.CHECK)).isNotEqualTo(code.hash(Sort.SECRET)).hasSize(64);
    }

    @Test
    void neverShowsItself() {
        assertThat(code.toString()).doesNotContain(code.text());
    }
}
