package fr.maillage.mandate;

import fr.maillage.people.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mandates of the actor's structures: by number or by date, never by who gave them. */
@Component
@Transactional(readOnly = true)
public class MandateList {

    private static final Limit MOST = Limit.of(50);
    private static final LocalDate LAST = LocalDate.of(9999, 1, 1);

    private final Mandates mandates;

    MandateList(Mandates mandates) {
        this.mandates = mandates;
    }

    /**
     * What to look for; an empty number and no day ask for everything.
     *
     * @param on the day on which it was begun, in universal time
     */
    public record Search(String number, Optional<LocalDate> on) {}

    /** The latest first; at most fifty, which a day narrows down. */
    public List<Mandate> of(Actor actor, Search search) {
        List<String> own = MandateFiles.organisationsOf(actor);
        if (own.isEmpty()) {
            return List.of();
        }
        if (!search.number().isBlank()) {
            return Optional.of(search.number().strip().toUpperCase(Locale.ROOT))
                    .filter(number -> number.matches("[A-Z0-9-]{1,30}"))
                    .flatMap(mandates::findByNumber)
                    .stream()
                    .filter(mandate -> own.contains(mandate.organisation()))
                    .toList();
        }
        Instant from = search.on().orElse(LocalDate.EPOCH).atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant until = search.on()
                .map(day -> day.plusDays(1))
                .orElse(LAST)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC);
        return mandates.findByOrganisationInAndBegunAtBetweenOrderByBegunAtDesc(own, from, until, MOST);
    }
}
