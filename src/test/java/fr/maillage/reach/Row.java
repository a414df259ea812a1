package fr.maillage.reach;

import fr.maillage.people.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of the table: an address, an object, and for each role whether the own and the foreign one open. */
record Row(String address, String object, List<String> cells) {

    static String introduction() {
        return """
                # Who opens what

                Generated and checked by `ReachTest`; drawn anew with `-Dmaillage.draw=true`. A cell says whether the role
                opens the object of its own territory or organisation, and the same object as somebody of another one;
                roles of the whole country have no other. What stays closed (–) answers like an object that nobody has;
                a visitor is sent to the sign-in page.

                """;
    }

    static Row head() {
        Stream<String> roles = Stream.of(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT).replaceFirst("_.*", ""));
        return new Row(
                "address", "object", Stream.concat(Stream.of("visitor"), roles).toList());
    }

    private Stream<String> texts() {
        return Stream.concat(Stream.of(address, object), cells.stream());
    }

    /** The lines under each other, every column as wide as its widest word. */
    static String table(List<Row> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(head().texts().toList());
        lines.add(head().texts().map(text -> "---").toList());
        rows.forEach(row -> lines.add(row.texts().toList()));
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < lines.get(0).size(); column++) {
            int at = column;
            widths.add(
                    lines.stream().mapToInt(line -> line.get(at).length()).max().orElseThrow());
        }
        return lines.stream().map(line -> line(line, widths)).collect(Collectors.joining());
    }

    private static String line(List<String> texts, List<Integer> widths) {
        StringBuilder line = new StringBuilder("|");
        for (int column = 0; column < texts.size(); column++) {
            line.append(" %-".concat(widths.get(column) + "s |").formatted(texts.get(column)));
        }
        return line.append('\n').toString();
    }
}
