package fr.maillage.breach.notice;

import fr.maillage.breach.Statement;
import fr.maillage.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What must stand in the register before it is decided; each rule is one named value, and its refusal says what to do. */
@SuppressWarnings("ImmutableEnumChecker") // each rule is a function without a state
enum NoticeRules {
    TELLS_WHAT_HAPPENED(told -> text(told, Statement.FACTS)),
    HAS_A_NATURE(told -> chosen(told, Statement.NATURE)),
    HAS_A_CAUSE(told -> chosen(told, Statement.CAUSE)),
    SAYS_WHOSE_DATA(told -> chosen(told, Statement.WHO)),
    COUNTS_PERSONS(told -> number(told, Statement.PERSONS)),
    SAYS_WHICH_DATA(told -> chosen(told, Statement.DATA)),
    COUNTS_RECORDS(told -> number(told, Statement.RECORDS)),
    TELLS_CONSEQUENCES(told -> text(told, Statement.CONSEQUENCES)),
    TELLS_MEASURES(told -> text(told, Statement.MEASURES)),
    NAMES_A_CONTACT(told -> told.isNotice() ? text(told, Statement.CONTACT) : Optional.empty()),
    SAYS_WHEN_IT_WAS_SENT(told -> !told.isNotice() || told.isSentInTime()
            ? Optional.empty()
            : refused(Statement.SENT_AT, "breach.sent.wrong")),
    HAS_A_REFERENCE(told -> told.isNotice() ? text(told, Statement.REFERENCE) : Optional.empty()),
    SAYS_WHY_IT_IS_LATE(told -> told.isNotice() && told.isLate() ? text(told, Statement.LATE) : Optional.empty()),
    SAYS_WHY_THERE_IS_NO_RISK(told -> told.isNotice() ? Optional.empty() : text(told, Statement.NO_RISK));

    static final int LONGEST = 4_000;
    private static final String COUNT = "\\d{1,9}";

    private final Function<Told, Optional<Refusal>> rule;

    NoticeRules(Function<Told, Optional<Refusal>> rule) {
        this.rule = rule;
    }

    /**
     * What is to be judged.
     *
     * @param isNotice whether the authority was told
     * @param isSentInTime whether the moment told is one since the breach is known, and not to come
     * @param isLate whether that is later than it should be
     */
    record Told(Statement said, boolean isNotice, boolean isSentInTime, boolean isLate) {}

    /** Everything that is missing, in the order of the page. */
    static List<Refusal> missing(Told told) {
        List<Refusal> missing = new ArrayList<>();
        for (NoticeRules named : values()) {
            named.rule.apply(told).ifPresent(missing::add);
        }
        return missing;
    }

    /** What is too long to be kept. */
    static List<Refusal> tooLong(Statement said) {
        return said.byKey().entrySet().stream()
                .filter(answer -> answer.getValue().length() > LONGEST)
                .map(answer -> Refusal.at(answer.getKey(), "breach.text.too-long", LONGEST))
                .toList();
    }

    private static Optional<Refusal> text(Told told, String key) {
        return told.said().get(key).isBlank() ? refused(key, "breach.missing." + key) : Optional.empty();
    }

    private static Optional<Refusal> chosen(Told told, String key) {
        return told.said().chosen(key).isEmpty() ? refused(key, "breach.missing." + key) : Optional.empty();
    }

    private static Optional<Refusal> number(Told told, String key) {
        return told.said().get(key).matches(COUNT) ? Optional.empty() : refused(key, "breach.missing." + key);
    }

    private static Optional<Refusal> refused(String key, String sentence) {
        return Stream.of(Refusal.at(key, sentence)).findFirst();
    }
}
