package fr.maillage.labelling.api;

import fr.maillage.labelling.candidacy.Answers;
import fr.maillage.labelling.candidacy.Questionnaire;
import fr.maillage.labelling.candidacy.Section;
import fr.maillage.labelling.page.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * What one page of a candidacy sends by itself.
 *
 * @param typed the page's answers by key; a box that is not ticked is not sent, so its absence means no
 */
record SentDraft(Section section, long version, String tab, Map<String, String> typed) {

    static SentDraft of(MultiValueMap<String, String> sent) {
        Map<String, String> typed = new HashMap<>();
        sent.forEach((name, values) -> {
            String key = Fields.key(name);
            if (name.equals("partners")) {
                values.forEach(code -> typed.put("partners." + code, "true"));
            } else if (Questionnaire.asks(key)) {
                typed.put(key, values.get(0));
            }
        });
        typed.keySet().removeIf(key -> !Questionnaire.asks(key));
        return new SentDraft(
                Section.byCode(first(sent, "section")).orElse(Section.SPONSOR),
                version(first(sent, "version")),
                first(sent, "tab").replaceAll("[^0-9a-f-]|(?<=.{36}).", ""),
                typed);
    }

    /** What to lay over the answers kept so far: ticks of this page that were not sent again are taken away. */
    Map<String, String> laidOver(Answers kept) {
        Map<String, String> laid = new HashMap<>();
        kept.byKey().forEach((key, text) -> {
            if (text.equals("true") && !key.endsWith(".entry") && Section.of(key) == section) {
                laid.put(key, "");
            }
        });
        laid.putAll(typed);
        return laid;
    }

    private static long version(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of("")).get(0);
    }
}
