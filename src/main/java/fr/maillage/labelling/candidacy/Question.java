package fr.maillage.labelling.candidacy;

import fr.maillage.shared.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * One question of the candidacy: what kind of answer it takes and whether filing needs one.
 *
 * @param key the answer's key; within a list, the key behind the entry's number
 * @param choices the codes of a {@link AnswerKind#CHOICE}; empty for other kinds
 */
record Question(String key, AnswerKind kind, boolean required, List<String> choices) {

    static Question required(String key, AnswerKind kind) {
        return new Question(key, kind, true, List.of());
    }

    static Question optional(String key, AnswerKind kind) {
        return new Question(key, kind, false, List.of());
    }

    static Question choice(String key, List<String> choices) {
        return new Question(key, AnswerKind.CHOICE, true, choices);
    }

    /** What is wrong with the answer given under a prefix, if anything. */
    Optional<Refusal> check(String prefix, Answers answers) {
        String text = answers.get(prefix + key);
        if (text.isEmpty()) {
            return required ? Optional.of(Refusal.at(prefix + key, "candidacy.required." + key)) : Optional.empty();
        }
        boolean good = kind == AnswerKind.CHOICE ? choices.contains(text) : kind.accepts(text);
        return good
                ? Optional.empty()
                : Optional.of(Refusal.at(prefix + key, "candidacy.unreadable." + kind.code(), text));
    }
}
