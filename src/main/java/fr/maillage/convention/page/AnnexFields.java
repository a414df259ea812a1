package fr.maillage.convention.page;

import fr.maillage.convention.annex.AnnexDraft;
import fr.maillage.convention.annex.WriteAnnex.Typed;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is typed on the page of an annex, and what stood there when it was read. */
public class AnnexFields {

    private final Map<String, String> texts;
    private Map<String, String> read;
    private long version;

    AnnexFields(AnnexDraft draft) {
        read = draft.typed().byCode();
        texts = new HashMap<>(read);
        version = draft.version();
    }

    Typed typed() {
        Map<String, String> typed = new HashMap<>();
        texts.keySet().forEach(key -> typed.put(key, typed(key)));
        return new Typed(version, typed);
    }

    boolean areOvertakenBy(AnnexDraft saved) {
        return saved.version() != version;
    }

    /**
     * Meets what somebody else saved meanwhile: what was not touched here is taken over, the rest stays as typed. Saving
     * again then writes over the saved text, knowingly.
     *
     * @return the keys of what differs from what is saved
     */
    Set<String> meet(AnnexDraft saved) {
        Map<String, String> theirs = saved.typed().byCode();
        Set<String> keys = new TreeSet<>(texts.keySet());
        keys.addAll(theirs.keySet());
        Set<String> different = new TreeSet<>();
        for (String key : keys) {
            String their = theirs.getOrDefault(key, "");
            if (typed(key).equals(read.getOrDefault(key, ""))) {
                texts.put(key, their);
            } else if (!typed(key).equals(their)) {
                different.add(key);
            }
        }
        version = saved.version();
        read = theirs;
        return different;
    }

    /** As it is saved: browsers end lines in their own way. */
    private String typed(String key) {
        String text = texts.get(key);
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    /** By the keys of the annex's fields. */
    public Map<String, String> getTexts() {
        return texts;
    }
}
