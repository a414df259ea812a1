package fr.maillage.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayNameTest {

    @ParameterizedTest
    @CsvSource({
        "../../x, x",
        "C:\\Windows\\plan.pdf, plan.pdf",
        "/etc/passwd, passwd",
        "..., document",
        "'', document",
        "  délibération   n° 334.pdf, délibération n° 334.pdf",
        ".htaccess, htaccess",
        "<b>${7*7}</b>.pdf, b>.pdf"
    })
    void keepsOnlyTheNameItself(String sent, String shown) {
        assertThat(DisplayName.of(sent).text()).isEqualTo(shown.replace(">", ""));
    }

    @Test
    void dropsWhatSteersTheReader() {
        assertThat(DisplayName.of("plan\u0000\r\n\u202Efdp.exe").text()).isEqualTo("planfdp.exe");
    }

    @Test
    void saysWhatTheContentIsWhateverTheSenderCalledIt() {
        assertThat(DisplayName.of("plan.exe").as(Format.PDF).text()).isEqualTo("plan.exe.pdf");
        assertThat(DisplayName.of("Plan.PDF").as(Format.PDF).text()).isEqualTo("Plan.PDF");
    }

    @Test
    void shortensInTheMiddle() {
        assertThat(DisplayName.of("a".repeat(400) + ".pdf").text()).hasSize(120).endsWith("aaa.pdf");
    }
}
