package fr.maillage.breach.notice;

import fr.maillage.breach.Breach;
import fr.maillage.breach.BreachPlace;
import fr.maillage.breach.BreachPlaces;
import fr.maillage.breach.LocalTimes;
import fr.maillage.breach.NoticeClock;
import fr.maillage.breach.Statement;
import fr.maillage.directory.Organisations;
import fr.maillage.shared.calendar.FrenchDay;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the template of a notice names. */
@Component
class NoticeModel {

    private static final String UNSAID = "à compléter";

    private final BreachPlaces places;
    private final Organisations organisations;
    private final NoticeClock clock;
    private final LocalTimes times;
    private final MessageSource messages;

    NoticeModel(
            BreachPlaces places,
            Organisations organisations,
            NoticeClock clock,
            LocalTimes times,
            MessageSource messages) {
        this.places = places;
        this.organisations = organisations;
        this.clock = clock;
        this.times = times;
        this.messages = messages;
    }

    Map<String, Object> of(Breach breach, Statement said) {
        BreachPlace place = places.of(breach);
        Map<String, Object> model = new HashMap<>();
        model.put("number", breach.number());
        model.put("place", place.isPlatform() ? "Plateforme Maillage" : place.name());
        model.put(
                "controller",
                place.isPlatform()
                        ? "Agence nationale de la cohésion des territoires"
                        : organisations.of(place.organisation()).name());
        model.put("known", moment(breach, breach.knownAt()));
        model.put("end", moment(breach, clock.of(breach).end()));
        model.put("kinds", words(said, Statement.NATURE));
        model.put("cause", words(said, Statement.CAUSE));
        model.put("who", words(said, Statement.WHO));
        model.put("data", words(said, Statement.DATA));
        for (String key : List.of(Statement.PERSONS, Statement.RECORDS, Statement.CONTACT)) {
            model.put(key, told(said, key));
        }
        for (String key : List.of(Statement.FACTS, Statement.CONSEQUENCES, Statement.MEASURES)) {
            model.put(key, told(said, key).lines().toList());
        }
        model.put("late", said.get(Statement.LATE).lines().toList());
        model.put("isLate", !said.get(Statement.LATE).isBlank());
        return model;
    }

    private String moment(Breach breach, Instant moment) {
        LocalDateTime local = LocalDateTime.parse(times.shown(moment, breach.departement()));
        return FrenchDay.of(local.toLocalDate()) + " à " + "%d h %02d".formatted(local.getHour(), local.getMinute());
    }

    private static String told(Statement said, String key) {
        return said.get(key).isBlank() ? UNSAID : said.get(key);
    }

    /** As the page calls what was chosen, in French whoever prints it. */
    private String words(Statement said, String key) {
        String chosen = said.chosen(key).stream()
                .map(code -> messages.getMessage("breach." + key + "." + code, null, Locale.FRENCH))
                .collect(Collectors.joining(", "));
        return chosen.isEmpty() ? UNSAID : chosen;
    }
}
