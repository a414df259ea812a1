package fr.maillage.directory.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.directory.Characters;
import fr.maillage.directory.Organisations;
import fr.maillage.directory.Structures;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The register as somebody reads it who has no account. */
@OnDatabase
class RegisterPageTest {

    private static final String PAGE = "/forms/directory/register.xhtml";

    @LocalServerPort
    private int port;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Structures structures;

    @BeforeEach
    void labelThirtyStructures() {
        organisations.register(Characters.town("town-48", "Mende", "48"));
        for (int i = 0; i < 30; i++) {
            structures.open(Characters.structure(
                    "lozere-%02d".formatted(i), "town-48", "48", Characters.site("Mairie", "Villefort " + (10 + i))));
        }
    }

    @Test
    void showsAPageAndTheWayToTheNext() throws Exception {
        String first =
                get(PAGE + "?departement=48&commune=villefort&order=COMMUNE").body();
        assertThat(first)
                .contains("Registre des structures labellisées", "Lozère", "Villefort 10", "Villefort 34")
                .contains("Ouvert 5 jours", "09:00 - 12:00 / 13:30 - 17:00")
                .contains("order=COMMUNE&amp;page=1")
                .doesNotContain("Villefort 35", "directory.", "#{");
        assertThat(get(PAGE + "?departement=48&commune=villefort&order=COMMUNE&page=1")
                        .body())
                .contains("Villefort 35")
                .doesNotContain("Villefort 34");
    }

    @Test
    void speaksEnglishToo() throws Exception {
        assertThat(get(PAGE + "?language=en&departement=48").body())
                .contains("Register of labelled structures", "Open 5 days");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?page=-1",
                "?page=99999999999",
                "?order=SIDEWAYS",
                "?format=%3Cscript%3E",
                "?departement=999",
                "?commune=%24%7B7*7%7D",
                "?commune=%7B0%7D%25",
                "?commune=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E"
            })
    void answersAnAddressThatMakesNoSense(String query) throws Exception {
        HttpResponse<String> answer = get(PAGE + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>alert", "maxlength=\"100\" value=\"49\"");
    }

    @Test
    void givesItsFilesToEverybody() throws Exception {
        HttpResponse<String> csv = get("/registre/structures.csv");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body()).startsWith("id_fs,insee_dep,").contains("lozere-07-01,48,");
        assertThat(get("/registre/structures.geojson").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/geo+json"));
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept-Language", "fr")
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
