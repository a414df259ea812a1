package fr.maillage.mandate.certificate;

import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.Procedure;
import fr.maillage.shared.Ids;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What survives of something destroyed, spelled in one way: {@code maillage-destruction-1}, then {@code ;name=value} for
 * each value that there is, in a fixed order. Values are numbers, ids, codes, hashes and moments in universal time; they
 * name no citizen, and need no white space nor any character beside these: letters, digits and {@code -:.,}.
 */
final class Leaf {

    static final String SHAPE = "maillage-destruction-1(?:;[a-z]++=[A-Za-z0-9:.,-]++)++";

    private static final String BEGINNING = "maillage-destruction-1";

    private Leaf() {}

    /** Of a démarche's data. */
    static String of(Mandate mandate, Procedure procedure, DeadKey key) {
        Map<String, String> said = beginning(mandate, "procedure");
        put(said, "line", Optional.of(procedure.number()));
        put(said, "code", Optional.of(procedure.code()));
        put(said, "opened", procedure.openedAt().map(Leaf::seconds));
        put(said, "over", procedure.overAt().map(Leaf::seconds));
        put(said, "outcome", Optional.of(procedure.state()));
        put(said, "by", joined(marksOf(mandate, procedure)));
        return ending(said, key);
    }

    /** Of all the rest of a mandate. */
    static String of(Mandate mandate, Collection<Procedure> procedures, DeadKey key) {
        Map<String, String> said = beginning(mandate, "mandate");
        put(said, "ended", mandate.endedAt().map(Leaf::seconds));
        put(said, "cause", mandate.cause());
        put(said, "codes", joined(procedures.stream().map(Procedure::code)));
        put(said, "by", joined(procedures.stream().flatMap(procedure -> marksOf(mandate, procedure))));
        return ending(said, key);
    }

    private static Map<String, String> beginning(Mandate mandate, String what) {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "what", Optional.of(what));
        put(said, "number", Optional.of(mandate.number()));
        put(said, "structure", Optional.of(mandate.structure()));
        put(said, "signed", mandate.signedAt().map(Leaf::seconds));
        put(said, "proof", mandate.proof());
        return said;
    }

    private static String ending(Map<String, String> said, DeadKey key) {
        put(said, "key", Optional.of(key.id()));
        put(said, "destroyed", Optional.of(seconds(key.destroyedAt())));
        put(said, "gone", Optional.of(key.lastCopyGone()));
        return said.entrySet().stream()
                .map(value -> ";" + value.getKey() + "=" + value.getValue())
                .collect(Collectors.joining("", BEGINNING, ""));
    }

    /** Of the agents that acted: a leaf stays for ever, and so long a name is not needed to ask somebody later. */
    private static Stream<String> marksOf(Mandate mandate, Procedure procedure) {
        return Stream.concat(procedure.openedBy().stream(), procedure.overBy().stream())
                .filter(mandate.agents()::contains)
                .map(Ids::mark);
    }

    private static void put(Map<String, String> said, String name, Optional<?> value) {
        value.ifPresent(present -> said.put(name, present.toString()));
    }

    private static Optional<String> joined(Stream<String> values) {
        return Optional.of(values.distinct().collect(Collectors.joining(","))).filter(all -> !all.isEmpty());
    }

    private static String seconds(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
