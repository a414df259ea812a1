package fr.maillage.breach;

import fr.maillage.shared.calendar.Territories;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Moments as a form sends and shows them: without a zone, in the time of a département. */
@Component
public class LocalTimes {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2999;

    private final Territories territories;

    LocalTimes(Territories territories) {
        this.territories = territories;
    }

    /** Empty when it is no moment. */
    public Optional<LocalDateTime> read(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed))
                    .filter(moment -> moment.getYear() >= EARLIEST && moment.getYear() <= LATEST);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public Instant in(String departement, LocalDateTime moment) {
        return moment.atZone(territories.of(departement).zone()).toInstant();
    }

    /** To the minute, as the field of a form takes it. */
    public String shown(Instant moment, String departement) {
        return LocalDateTime.ofInstant(moment, territories.of(departement).zone())
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
