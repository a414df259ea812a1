package fr.maillage.reach;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnPlatform;
import fr.maillage.delegation.Lending;
import fr.maillage.delegation.Lending.Person;
import fr.maillage.journal.SealedDay;
import fr.maillage.people.Role;
import fr.maillage.reach.Cast.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Everybody knocks at every address, for an object of theirs, for one of others, and for one that nobody has: what does
 * not open sounds as if there were nothing, and what opens is what the table says.
 */
@OnPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReachTest {

    private static final Path TABLE = Path.of("src/test/resources/reach.md");

    @LocalServerPort
    private int port;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    private final List<Address> addresses = new ArrayList<>();
    private final Knock knock = new Knock();
    private Everywhere everywhere;
    private Cast cast;

    @BeforeAll
    void set() {
        Candidacies candidacies = beans.createBean(Candidacies.class);
        Conventions conventions = beans.createBean(Conventions.class);
        Lending lending = beans.createBean(Lending.class);
        List<Address> ofConventions = conventions.addresses().toList();
        cast = new Cast(places(conventions), lending::person);
        addresses.addAll(ofConventions);
        candidacies.addresses(cast.here(Role.AUDITOR).actor()).forEach(addresses::add);
        candidacies.labelled(beans.createBean(Labels.class)::addresses).forEach(addresses::add);
        beans.createBean(Belongings.class)
                .addresses(cast.here(Role.SPONSOR), cast.here(Role.AGENT))
                .forEach(addresses::add);
        Belongings.lent(lending, cast.here(Role.PREFECT), conventions.signingDepartement(), cast.here(Role.DELEGATE))
                .forEach(addresses::add);
        beans.createBean(CitizensMandates.class)
                .addresses(cast.here(Role.AGENT).actor())
                .forEach(addresses::add);
        beans.createBean(RegisteredBreaches.class)
                .addresses(
                        cast.here(Role.AGENT).actor(), cast.here(Role.MANAGER).actor())
                .forEach(addresses::add);
        long day = beans.createBean(SealedDay.class).number();
        addresses.add(new Address("/journal/{id}", "a day's proof", String.valueOf(day)));
        addresses.add(Address.form("desk/journal", "check", "a day", String.valueOf(day)));
        everywhere = new Everywhere(mappings);
        everywhere.rest(addresses).toList().forEach(addresses::add);
        addresses.sort(Comparator.comparing(Address::place).thenComparing(Address::object));
    }

    private static List<Place> places(Conventions conventions) {
        return Stream.concat(Stream.of(Candidacies.place()), conventions.places())
                .toList();
    }

    @Test
    void everybodyReachesWhatTheTableSaysAndHearsNothingOfTheRest() throws IOException {
        List<List<String>> columns = columns().parallelStream()
                .map(column -> column.around(addresses, knock))
                .toList();
        String drawn = Row.introduction() + Row.table(rows(columns));
        if (Boolean.getBoolean("maillage.draw")) {
            Files.writeString(TABLE, drawn);
        }
        assertThat(knock.flaws()).isEmpty();
        assertThat(TABLE).hasContent(drawn);
    }

    @Test
    void noAddressIsLeftOut() {
        assertThat(addresses.stream().filter(Address::asksForAnObject)).hasSizeGreaterThan(40);
        assertThat(everywhere.forgotten(addresses))
                .as("addresses that take an object which nobody asks for")
                .isEmpty();
    }

    private List<Column> columns() {
        return Stream.concat(
                        Stream.of(new Column(Guest.visitor(port), Optional.empty())),
                        Stream.of(Role.values())
                                .map(role -> new Column(
                                        signedIn(role, cast.here(role)),
                                        cast.elsewhere(role).map(person -> signedIn(role, person)))))
                .toList();
    }

    private Guest signedIn(Role role, Person person) {
        return Guest.signedIn(role.name(), port, person.email(), Lending.PASSWORD);
    }

    private List<Row> rows(List<List<String>> columns) {
        return IntStream.range(0, addresses.size())
                .mapToObj(at -> new Row(
                        addresses.get(at).pattern(),
                        addresses.get(at).object(),
                        columns.stream().map(column -> column.get(at)).toList()))
                .toList();
    }
}
