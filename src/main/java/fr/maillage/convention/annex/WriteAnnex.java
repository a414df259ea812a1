package fr.maillage.convention.annex;

import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.Wording;
import fr.maillage.people.Actor;
import fr.maillage.people.EmailAddress;
import fr.maillage.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office types what its structures and partners do; refusals stand beside the field, and nothing else is lost. */
@Component
@Transactional
public class WriteAnnex {

    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s.()-]{8,24}");

    private final ConventionFiles files;
    private final AnnexDrafts drafts;
    private final Subjects subjects;

    WriteAnnex(ConventionFiles files, AnnexDrafts drafts, Subjects subjects) {
        this.files = files;
        this.drafts = drafts;
        this.subjects = subjects;
    }

    /**
     * What was typed on the page of one annex.
     *
     * @param version of what was typed when the page was read
     * @param texts by the keys of {@link AnnexField}; what is not there keeps its text
     */
    public record Typed(long version, Map<String, String> texts) {}

    /** Keeps what was typed, all of it or nothing; a refusal's field is the key of what it is about. */
    public List<Refusal> write(String id, AnnexKind kind, Typed typed, Actor actor) {
        Convention convention = files.drafted(id, actor);
        AnnexDraft draft = drafts.of(id);
        if (draft.version() != typed.version()) {
            return List.of(Refusal.of("convention.overtaken"));
        }
        Wording words = draft.typed();
        List<Refusal> refusals = new ArrayList<>();
        for (Subject subject : subjects.of(kind, convention)) {
            for (AnnexField field : AnnexField.of(kind)) {
                String key = field.key(subject.id());
                String text = typed.texts().getOrDefault(key, words.of(key)).strip();
                refusals.addAll(refusals(field, key, text));
                words = words.with(key, text);
            }
        }
        if (refusals.isEmpty()) {
            draft.write(words);
            drafts.save(draft);
        }
        return refusals;
    }

    private static List<Refusal> refusals(AnnexField field, String key, String text) {
        if (text.length() > field.longest()) {
            return List.of(Refusal.at(key, "act.text.too-long", field.longest()));
        }
        if (field.isMail() && !text.isEmpty() && EmailAddress.parse(text).isEmpty()) {
            return List.of(Refusal.at(key, "annex.mail.bad"));
        }
        if (field.isPhone() && !text.isEmpty() && !PHONE.matcher(text).matches()) {
            return List.of(Refusal.at(key, "annex.phone.bad"));
        }
        return List.of();
    }
}
