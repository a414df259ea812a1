package fr.maillage.convention.page;

import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Heading;
import fr.maillage.convention.draft.WriteConvention.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is typed on the page of a draft, and what stood there when it was read. */
public class DraftFields {

    private final Map<String, String> texts;
    private Map<String, String> read;
    private long version;
    private String place;
    private boolean ordered;

    DraftFields(Convention convention) {
        read = convention.wording().byCode();
        texts = new HashMap<>(read);
        version = convention.version();
        place = convention.place();
        ordered = convention.isOrdered();
    }

    Typed typed() {
        Map<String, String> typed = new HashMap<>();
        texts.keySet().forEach(code -> typed.put(code, typed(code)));
        return new Typed(version, typed, place, ordered);
    }

    boolean areOvertakenBy(Convention saved) {
        return saved.version() != version;
    }

    /**
     * Meets what somebody else saved meanwhile: articles that were not touched here are taken over, and the others stay as
     * typed. Saving again then writes over the saved text, knowingly.
     *
     * @return the articles in which what is typed differs from what is saved
     */
    List<Change> meet(Convention saved, List<Heading> articles) {
        Map<String, String> theirs = saved.wording().byCode();
        theirs.forEach((code, text) -> {
            if (typed(code).equals(read.getOrDefault(code, ""))) {
                texts.put(code, text);
            }
        });
        version = saved.version();
        read = theirs;
        return articles.stream()
                .flatMap(heading ->
                        Change.article(heading.title(), saved.wording().of(heading.code()), typed(heading.code())))
                .toList();
    }

    /** As it is saved: browsers end lines in their own way. */
    private String typed(String code) {
        return Objects.requireNonNullElse(texts.get(code), "")
                .replace("\r\n", "\n")
                .strip();
    }

    /** By the headings' codes. */
    public Map<String, String> getTexts() {
        return texts;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place == null ? "" : place;
    }

    public boolean isOrdered() {
        return ordered;
    }

    public void setOrdered(boolean ordered) {
        this.ordered = ordered;
    }
}
