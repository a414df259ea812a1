package fr.maillage.directory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void writesTheOfficialColumnsInTheirOrder() {
        assertThat(Arrays.stream(RegisterColumn.values()).map(RegisterColumn::header))
                .hasSize(24)
                .containsExactly(
                        "id_fs",
                        "insee_dep",
                        "lib_fs",
                        "adresse",
                        "complement_adresse",
                        "insee_com",
                        "code_postal",
                        "lib_com",
                        "latitude",
                        "longitude",
                        "mail",
                        "telephone",
                        "h_lundi",
                        "h_mardi",
                        "h_mercredi",
                        "h_jeudi",
                        "h_vendredi",
                        "h_samedi",
                        "prise_rdv",
                        "commentaire",
                        "type_fs",
                        "format_fs",
                        "groupe_fs",
                        "labellisation_fs");
    }

    @Test
    void quotesWhatWouldBreakALine() {
        assertThat(line("1, rue \"Haute\"", "a\nb", "plain", ""))
                .isEqualTo("\"1, rue \"\"Haute\"\"\",\"a\nb\",plain,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", " =1", "\tx", "＝1"})
    void disarmsFormulas(String text) {
        assertThat(line(text)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+33 4 42 00 00 00", "-1.5536", "44.1", "Mairie", "09:00 - 12:00"})
    void leavesNumbersAndPlainTextAlone(String text) {
        assertThat(line(text)).isEqualTo(text + "\r\n");
    }

    private static String line(String... cells) {
        return Csv.line(Stream.of(cells));
    }
}
