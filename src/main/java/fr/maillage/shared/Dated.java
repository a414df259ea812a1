package fr.maillage.shared;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** One edition of dated data: it holds from its day on, until a later one does. */
public interface Dated {

    /** The first day on which it holds. */
    LocalDate from();

    /** The edition that holds on a day; having none for it is a mistake in the data. */
    static <T extends Dated> T on(LocalDate day, List<T> editions) {
        return editions.stream()
                .filter(edition -> !edition.from().isAfter(day))
                .max(Comparator.comparing(Dated::from))
                .orElseThrow(() -> new IllegalStateException("no edition of dated data holds on " + day));
    }
}
