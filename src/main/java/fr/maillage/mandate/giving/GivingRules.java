package fr.maillage.mandate.giving;

import fr.maillage.mandate.Particulars;
import fr.maillage.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must hold before a mandate may be signed; each rule is one named value, and its refusal says what to do. */
@SuppressWarnings("ImmutableEnumChecker") // each rule is a function without a state
enum GivingRules {
    IS_NAMED(draft -> text(draft, Draft.FAMILY_NAME).or(() -> text(draft, Draft.GIVEN_NAMES))),
    IS_BORN_SOMEWHERE(
            draft -> draft.said().get(Draft.BORN_AT).isBlank() ? Optional.empty() : text(draft, Draft.BORN_AT)),
    IS_OF_AGE(GivingRules::age),
    DECIDES_ALONE(draft -> switch (draft.said().get(Draft.PROTECTED)) {
        case "no" -> Optional.empty();
        case "yes" -> refused(Draft.PROTECTED, "mandate.protected");
        default -> refused(Draft.PROTECTED, "mandate.protected.unasked");
    }),
    SHOWED_A_DOCUMENT(draft -> Arrays.stream(IdentityDocument.values())
                    .anyMatch(kind -> kind.name().equals(draft.said().get(Draft.DOCUMENT)))
            ? Optional.empty()
            : refused(Draft.DOCUMENT, "mandate.document.missing")),
    IS_CHECKED(draft -> ticked(draft.said(), Draft.CHECKED, "mandate.checked.missing")),
    KNOWS_THEIR_RIGHTS(draft -> ticked(draft.said(), Draft.EXPLAINED, "mandate.explained.missing")),
    IS_NOT_GENERAL(GivingRules::scope),
    ENDS_IN_TIME(GivingRules::end),
    NAMES_AGENTS(
            draft -> draft.agents().isEmpty() ? refused(Draft.AGENTS, "mandate.agents.missing") : Optional.empty()),
    NAMES_ITS_AGENT(draft ->
            draft.agents().isEmpty() || draft.agents().contains(draft.mandate().agent())
                    ? Optional.empty()
                    : refused(Draft.AGENTS, "mandate.agents.without-you"));

    private static final Pattern PRINTABLE =
            Pattern.compile("[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{Nd} .,'’()/-]*");

    private static final int FULL_AGE = 18;
    private static final int LONGEST_TEXT = 120;

    private final Function<Draft, Optional<Refusal>> rule;

    GivingRules(Function<Draft, Optional<Refusal>> rule) {
        this.rule = rule;
    }

    /** Whether the letters of an act can show it. */
    static boolean isPrintable(String typed) {
        return PRINTABLE.matcher(typed).matches();
    }

    /** Everything that is still missing, in the order of the pages. */
    static List<Refusal> missing(Draft draft) {
        List<Refusal> missing = new ArrayList<>();
        for (GivingRules named : values()) {
            named.rule.apply(draft).ifPresent(missing::add);
        }
        return missing;
    }

    private static Optional<Refusal> text(Draft draft, String key) {
        String typed = draft.said().get(key).strip();
        if (typed.isEmpty()) {
            return refused(key, "mandate.name.missing");
        }
        if (!isPrintable(typed)) {
            return refused(key, "mandate.text.letters");
        }
        return typed.length() > LONGEST_TEXT ? refused(key, "mandate.text.too-long", LONGEST_TEXT) : Optional.empty();
    }

    private static Optional<Refusal> age(Draft draft) {
        Optional<LocalDate> born = draft.said().day(Draft.BORN_ON);
        if (born.isEmpty() || born.get().isAfter(draft.today())) {
            return refused(Draft.BORN_ON, "mandate.born.unreadable");
        }
        return born.get().plusYears(FULL_AGE).isAfter(draft.today())
                ? refused(Draft.BORN_ON, "mandate.minor")
                : Optional.empty();
    }

    private static Optional<Refusal> scope(Draft draft) {
        int most = Limits.on(draft.today()).mostProcedures();
        int chosen = draft.said().chosen(Draft.PROCEDURES).size();
        if (draft.procedures().isEmpty()) {
            return refused(Draft.PROCEDURES, "mandate.procedures.missing");
        }
        if (draft.procedures().size() != chosen) {
            return refused(Draft.PROCEDURES, "mandate.procedures.unknown");
        }
        return chosen > most ? refused(Draft.PROCEDURES, "mandate.general", chosen, most) : Optional.empty();
    }

    private static Optional<Refusal> end(Draft draft) {
        Optional<LocalDate> end = draft.said().day(Draft.ENDS_ON);
        int months = Limits.on(draft.today()).longestMonths();
        if (end.isEmpty()) {
            return refused(Draft.ENDS_ON, "mandate.end.missing");
        }
        if (end.get().isBefore(draft.today())) {
            return refused(Draft.ENDS_ON, "mandate.end.past");
        }
        return end.get().isAfter(draft.today().plusMonths(months))
                ? refused(Draft.ENDS_ON, "mandate.end.too-late", months)
                : Optional.empty();
    }

    private static Optional<Refusal> ticked(Particulars said, String key, String sentence) {
        return said.isTicked(key) ? Optional.empty() : refused(key, sentence);
    }

    private static Optional<Refusal> refused(String key, String sentence, Object... arguments) {
        return Stream.of(Refusal.at(key, sentence, arguments)).findFirst();
    }
}
