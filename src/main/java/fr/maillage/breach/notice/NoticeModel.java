package fr.maillage.breach.notice;

import fr.maillage.breach.Aspect;
import fr.maillage.breach.Breach;
import fr.maillage.breach.Statement;
import fr.maillage.document.Letters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the template of a notice names. Whatever somebody typed, the notice can be printed: it must not come late. */
@Component
class NoticeModel {

    private static final String UNSAID = "à compléter";

    private final NoticeHeading heading;
    private final Letters letters;
    private final MessageSource messages;

    NoticeModel(NoticeHeading heading, Letters letters, MessageSource messages) {
        this.heading = heading;
        this.letters = letters;
        this.messages = messages;
    }

    Map<String, Object> of(Breach breach, Statement said) {
        Map<String, Object> model = new HashMap<>(heading.of(breach));
        for (Aspect aspect : Aspect.values()) {
            model.put(aspect.key(), words(said, aspect));
        }
        for (String key : List.of(Statement.PERSONS, Statement.RECORDS, Statement.CONTACT)) {
            model.put(key, told(said, key));
        }
        for (String key : List.of(Statement.FACTS, Statement.CONSEQUENCES, Statement.MEASURES)) {
            model.put(key, told(said, key).lines().toList());
        }
        String late = letters.shown(said.get(Statement.LATE));
        model.put("late", late.lines().toList());
        model.put("isLate", !late.isBlank());
        return model;
    }

    private String told(Statement said, String key) {
        return said.get(key).isBlank() ? UNSAID : letters.shown(said.get(key));
    }

    /** As the page calls what was chosen, in French whoever prints it. */
    private String words(Statement said, Aspect aspect) {
        String chosen = said.chosen(aspect).stream()
                .map(code -> messages.getMessage(aspect.word(code), null, Locale.FRENCH))
                .collect(Collectors.joining(", "));
        return chosen.isEmpty() ? UNSAID : chosen;
    }
}
