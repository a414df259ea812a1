package fr.maillage.convention.page;

import fr.maillage.act.Party;
import fr.maillage.convention.page.ReadDraft.Draft;
import fr.maillage.convention.page.ReadDraft.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** As whom people sign, as it is typed: what was not touched here overwrites nothing of another tab. */
public class TitleFields {

    private static final String FIELD = "title.";

    private final Map<String, String> read;
    private final Map<String, String> texts;

    TitleFields(Draft draft) {
        read = draft.sides().stream()
                .flatMap(side -> side.parties().stream())
                .collect(Collectors.toMap(Party::id, Party::title));
        texts = new HashMap<>(read);
    }

    /** By the parties' ids. */
    public Map<String, String> getTexts() {
        return texts;
    }

    Map<String, String> changed() {
        return read.keySet().stream()
                .filter(party -> !typed(party).equals(read.get(party)))
                .collect(Collectors.toMap(party -> party, this::typed));
    }

    private String typed(String party) {
        return Objects.requireNonNullElse(texts.get(party), "").strip();
    }

    /** Where in the page a title is; what is no title stays as it is. */
    static String place(String field, Draft draft) {
        List<Named> sides = draft.sides();
        for (int side = 0; side < sides.size(); side++) {
            List<String> parties =
                    sides.get(side).parties().stream().map(Party::id).toList();
            int party = field.startsWith(FIELD) ? parties.indexOf(field.substring(FIELD.length())) : -1;
            if (party >= 0) {
                return "sides:" + side + ":parties:" + party + ":title";
            }
        }
        return field;
    }
}
