package fr.maillage.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Knocks at every address there is, as a stranger, and compares what opens with the one list of public doors. */
@OnDatabase
class PublicDoorsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Test
    void openToStrangersWhatTheListNamesAndNothingElse() throws IOException {
        Set<String> all = new TreeSet<>(pages().toList());
        mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(pattern -> pattern.replaceAll("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}", "x"))
                .forEach(all::add);
        assertThat(all).as("addresses to knock at").hasSizeGreaterThan(10);
        Set<String> open = all.stream().filter(this::opens).collect(Collectors.toCollection(TreeSet::new));
        assertThat(open).isEqualTo(listed(all));
    }

    @Test
    void keepTemplatesAndTagsToThemselves() {
        Browser stranger = new Browser(port);
        assertThat(stranger.get("/WEB-INF/templates/page.xhtml").statusCode()).isNotEqualTo(200);
        assertThat(stranger.get("/application.yaml").statusCode()).isNotEqualTo(200);
    }

    private static Stream<String> pages() throws IOException {
        Resource[] forms = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:META-INF/resources/forms/**/*.xhtml");
        return Stream.of(forms).map(form -> {
            try {
                String url = form.getURL().toString();
                return url.substring(url.indexOf("/forms/"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private boolean opens(String address) {
        var answer = new Browser(port).get(address);
        return !Browser.place(answer).equals(PublicDoors.SIGN_IN);
    }

    private static Set<String> listed(Set<String> all) {
        var matcher = new AntPathMatcher();
        return all.stream()
                .filter(address -> PublicDoors.ALL.stream()
                        .anyMatch(door -> door.method().matches("GET") && matcher.match(door.pattern(), address)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
