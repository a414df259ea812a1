package fr.maillage.mandate;

import fr.maillage.people.Actor;
import fr.maillage.shared.Slice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mandates of the actor's structures: by number or by date, never by who gave them. */
@Component
@Transactional(readOnly = true)
public class MandateList {

    private static final int SIZE = 50;
    private static final LocalDate LAST = LocalDate.of(9999, 1, 1);

    private static final Set<MandateState> KEPT =
            EnumSet.of(MandateState.PREPARED, MandateState.IN_FORCE, MandateState.ENDED);
    private static final Sort LATEST = Sort.by(Sort.Direction.DESC, "begunAt", "id");
    private static final Sort ENDING = Sort.by("endsOn", "id");

    private final Mandates mandates;

    MandateList(Mandates mandates) {
        this.mandates = mandates;
    }

    /**
     * What to look for; an empty number and no day ask for everything.
     *
     * @param on the day on which it was begun, in universal time
     * @param kept only those of which something is still to be erased, the first to end first
     */
    public record Search(String number, Optional<LocalDate> on, boolean kept) {}

    /** Fifty at a time, the latest first unless the search says otherwise. */
    public Slice<Mandate> of(Actor actor, Search search, int page) {
        List<String> own = MandateFiles.organisationsOf(actor);
        if (own.isEmpty()) {
            return new Slice<>(List.of(), 0, false);
        }
        if (!search.number().isBlank()) {
            List<Mandate> found = Optional.of(search.number().strip().toUpperCase(Locale.ROOT))
                    .filter(number -> number.matches("[A-Z0-9-]{1,30}"))
                    .flatMap(mandates::findByNumber)
                    .stream()
                    .filter(mandate -> own.contains(mandate.organisation()))
                    .toList();
            return new Slice<>(found, 0, false);
        }
        Instant from = search.on().orElse(LocalDate.EPOCH).atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant until = search.on()
                .map(day -> day.plusDays(1))
                .orElse(LAST)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC);
        var found = search.kept()
                ? mandates.findByOrganisationInAndStateInAndBegunAtBetween(
                        own, KEPT, from, until, PageRequest.of(page, SIZE, ENDING))
                : mandates.findByOrganisationInAndBegunAtBetween(own, from, until, PageRequest.of(page, SIZE, LATEST));
        return new Slice<>(found.getContent(), page, found.hasNext());
    }
}
