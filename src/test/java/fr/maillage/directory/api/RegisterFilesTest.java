package fr.maillage.directory.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.maillage.OnDatabase;
import fr.maillage.directory.Characters;
import fr.maillage.directory.Organisations;
import fr.maillage.directory.Register;
import fr.maillage.directory.Structures;
import fr.maillage.directory.SuperviseLabel;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@OnDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterFilesTest {

    private static final int COUNT = 3_000;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Structures structures;

    @Autowired
    private SuperviseLabel supervision;

    @Autowired
    private Register register;

    @Autowired
    private RegisterFiles files;

    @BeforeAll
    void fillTheRegister() {
        organisations.register(Characters.town("town", "Ville", "82"));
        for (int i = 0; i < COUNT; i++) {
            String departement = List.of("01", "13", "38", "82", "974").get(i % 5);
            structures.open(Characters.structure(
                    "label-%04d".formatted(i), "town", departement, Characters.site("Mairie", "Commune " + i)));
        }
    }

    @Test
    void writesEveryLabelledStructureOnce() throws IOException {
        Actor prefect = new Actor("p", Set.of(Grant.territorial(Role.PREFECT, "82")));
        assertThat(supervision.suspend("label-0003", "Horaires", prefect)).isEmpty();
        MockHttpServletResponse response = new MockHttpServletResponse();
        files.csv(response);
        List<String> lines =
                List.of(response.getContentAsString(StandardCharsets.UTF_8).split("\r\n"));
        assertThat(lines).doesNotHaveDuplicates().noneMatch(line -> line.startsWith("label-0003"));
        assertThat(lines).filteredOn(line -> line.startsWith("label-")).hasSize(COUNT - 1);
        assertThat(lines.get(1))
                .startsWith("label-0000-01,01,France Services de Lafrançaise - Mairie,\"1, place de la Mairie\",")
                .contains(",44.1297,1.2414,", ",09:00 - 12:00 / 13:30 - 17:00,,", ",MUNICIPALITY,Fixe,,2022-10-20");
        assertThat(response.getContentType()).startsWith("text/csv");
    }

    @Test
    void writesFeaturesWithLongitudeFirst() throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        files.geojson(response);
        JsonNode collection = new ObjectMapper().readTree(response.getContentAsByteArray());
        assertThat(collection.get("type").asText()).isEqualTo("FeatureCollection");
        assertThat(collection.get("features").size()).isGreaterThanOrEqualTo(COUNT - 1);
        JsonNode feature = collection.get("features").get(0);
        assertThat(feature.get("geometry").get("coordinates").get(0).asDouble()).isEqualTo(1.2414);
        assertThat(feature.get("properties").size()).isEqualTo(22);
    }

    @Test
    void pagesThroughTheWholeRegister() {
        int seen = 0;
        int page = 0;
        for (boolean more = true; more; page++) {
            var slice = register.list(new Register.Search("13", null, "", Register.Order.COMMUNE), page);
            seen += slice.rows().size();
            more = slice.hasNext();
        }
        assertThat(seen).isGreaterThanOrEqualTo(COUNT / 5);
    }

    @Test
    void writesAFewFilesAtOnceAndAsksTheOthersToWait() throws IOException {
        AtomicInteger depth = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        files.csv(nested(depth, refused));
        assertThat(depth.get()).isEqualTo(RegisterFiles.MOST_AT_ONCE);
        assertThat(refused.get()).isEqualTo(503);
        MockHttpServletResponse afterwards = new MockHttpServletResponse();
        files.csv(afterwards);
        assertThat(afterwards.getStatus()).isEqualTo(200);
        assertThat(afterwards.getHeader("Cache-Control")).isEqualTo("public, max-age=300");
    }

    /** While it is written, somebody else asks. */
    private MockHttpServletResponse nested(AtomicInteger depth, AtomicInteger refused) {
        return new MockHttpServletResponse() {
            @Override
            public ServletOutputStream getOutputStream() {
                depth.incrementAndGet();
                MockHttpServletResponse next = nested(depth, refused);
                try {
                    files.csv(next);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                refused.compareAndSet(0, next.getStatus() == 200 ? 0 : next.getStatus());
                return super.getOutputStream();
            }
        };
    }
}
