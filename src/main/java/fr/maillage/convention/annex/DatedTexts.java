package fr.maillage.convention.annex;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.maillage.shared.DataFiles;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The authored texts of annexes, as dated data: a convention of 2020 joins the charter of 2020. */
@Component
class DatedTexts {

    private record Edition(LocalDate from, Map<String, Object> text) {}

    private final Map<String, List<Edition>> read = new ConcurrentHashMap<>();

    /** What the file said on that day, as its template names it. */
    Map<String, Object> of(String file, LocalDate day) {
        return read.computeIfAbsent(file, DatedTexts::read).stream()
                .filter(edition -> !day.isBefore(edition.from()))
                .max(Comparator.comparing(Edition::from))
                .map(Edition::text)
                .orElseThrow(() -> new IllegalStateException("no " + file + " on " + day));
    }

    private static List<Edition> read(String file) {
        return DataFiles.read("convention/" + file + ".json", new TypeReference<>() {});
    }
}
