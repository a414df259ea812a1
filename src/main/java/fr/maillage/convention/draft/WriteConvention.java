package fr.maillage.convention.draft;

import fr.maillage.act.Parties;
import fr.maillage.act.Party;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The prefect's office writes on a draft: its texts, its place, as whom its parties sign. A draft is no act. */
@Component
@Transactional
public class WriteConvention {

    /** In characters, for one heading. */
    public static final int LONGEST = 6_000;

    private static final int LONGEST_TITLE = 200;

    private final ConventionFiles files;
    private final Parties parties;
    private final NameParties naming;
    private final Headings headings;

    WriteConvention(ConventionFiles files, Parties parties, NameParties naming, Headings headings) {
        this.files = files;
        this.parties = parties;
        this.naming = naming;
        this.headings = headings;
    }

    /**
     * What was typed on the page of a draft.
     *
     * @param version of the convention when the page was read
     * @param texts by the headings' codes; a heading that is not there keeps its text
     */
    public record Typed(long version, Map<String, String> texts, String place, boolean ordered) {}

    /**
     * Keeps what was typed, and names who must be party and was not known before; says why not when it is too long, or
     * when a colleague or another tab was faster.
     */
    public Optional<Refusal> write(String id, Typed typed, Actor actor) {
        Convention convention = files.drafted(id, actor);
        if (convention.version() != typed.version()) {
            return Optional.of(Refusal.of("convention.overtaken"));
        }
        Wording wording = convention.wording();
        for (Heading heading : headings.askedForOn(convention.referenceOn())) {
            String text = typed.texts().getOrDefault(heading.code(), wording.of(heading.code()));
            if (text.length() > LONGEST) {
                return Optional.of(Refusal.at(heading.code(), "act.text.too-long", LONGEST));
            }
            wording = wording.with(heading.code(), text);
        }
        convention.write(wording, typed.place().strip(), typed.ordered());
        naming.complete(convention);
        return Optional.empty();
    }

    /**
     * Says as whom somebody signs for those named; says why not when nothing is said, or too much.
     *
     * @param titles by the parties' ids; who is not there keeps theirs
     */
    public Optional<Refusal> entitle(String id, Map<String, String> titles, Actor actor) {
        Convention convention = files.drafted(id, actor);
        List<Party> named = parties.of(convention.id(), convention.issue()).stream()
                .filter(party -> titles.containsKey(party.id()))
                .toList();
        for (Party party : named) {
            String title = titles.get(party.id()).strip();
            if (title.isEmpty() || title.length() > LONGEST_TITLE) {
                String key = title.isEmpty() ? "convention.party.untitled" : "act.text.too-long";
                return Optional.of(Refusal.at("title." + party.id(), key, LONGEST_TITLE));
            }
        }
        named.forEach(party -> party.entitle(titles.get(party.id()).strip()));
        return Optional.empty();
    }
}
