package fr.maillage.breach.notice;

import fr.maillage.breach.Aspect;
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
    TELLS_WHAT_HAPPENED(answer -> text(answer, Statement.FACTS)),
    HAS_A_NATURE(answer -> chosen(answer, Aspect.NATURE)),
    HAS_A_CAUSE(answer -> chosen(answer, Aspect.CAUSE)),
    SAYS_WHOSE_DATA(answer -> chosen(answer, Aspect.WHO)),
    COUNTS_PERSONS(answer -> number(answer, Statement.PERSONS)),
    SAYS_WHICH_DATA(answer -> chosen(answer, Aspect.DATA)),
    COUNTS_RECORDS(answer -> number(answer, Statement.RECORDS)),
    TELLS_CONSEQUENCES(answer -> text(answer, Statement.CONSEQUENCES)),
    TELLS_MEASURES(answer -> text(answer, Statement.MEASURES)),
    NAMES_A_CONTACT(answer -> answer.isNotice() ? text(answer, Statement.CONTACT) : Optional.empty()),
    SAYS_WHEN_IT_WAS_SENT(answer -> !answer.isNotice() || answer.isSentInTime()
            ? Optional.empty()
            : refused(Statement.SENT_AT, "breach.sent.wrong")),
    HAS_A_REFERENCE(answer -> answer.isNotice() ? text(answer, Statement.REFERENCE) : Optional.empty()),
    SAYS_WHY_IT_IS_LATE(
            answer -> answer.isNotice() && answer.isLate() ? text(answer, Statement.LATE) : Optional.empty()),
    SAYS_WHY_THERE_IS_NO_RISK(answer -> answer.isNotice() ? Optional.empty() : text(answer, Statement.NO_RISK));

    static final int LONGEST = 4_000;
    private static final String COUNT = "\\d{1,9}";

    private final Function<Answer, Optional<Refusal>> rule;

    NoticeRules(Function<Answer, Optional<Refusal>> rule) {
        this.rule = rule;
    }

    /**
     * What is to be judged.
     *
     * @param isNotice whether the authority was told
     * @param isSentInTime whether the moment told is one since the breach is known, and not to come
     * @param isLate whether that is later than it should be
     */
    record Answer(Statement said, boolean isNotice, boolean isSentInTime, boolean isLate) {

        static Answer notNeeded(Statement said) {
            return new Answer(said, false, false, false);
        }
    }

    /** Everything that is missing, in the order of the page. */
    static List<Refusal> missing(Answer answer) {
        List<Refusal> missing = new ArrayList<>();
        for (NoticeRules named : values()) {
            named.rule.apply(answer).ifPresent(missing::add);
        }
        return missing;
    }

    /** What is too long to be kept. */
    static List<Refusal> tooLong(Statement said) {
        return said.byKey().entrySet().stream()
                .filter(text -> text.getValue().length() > LONGEST)
                .map(text -> Refusal.at(text.getKey(), "breach.text.too-long", LONGEST))
                .toList();
    }

    private static Optional<Refusal> text(Answer answer, String key) {
        return answer.said().get(key).isBlank() ? unsaid(key) : Optional.empty();
    }

    private static Optional<Refusal> chosen(Answer answer, Aspect aspect) {
        return answer.said().chosen(aspect).isEmpty() ? unsaid(aspect.key()) : Optional.empty();
    }

    private static Optional<Refusal> number(Answer answer, String key) {
        return answer.said().get(key).matches(COUNT) ? Optional.empty() : unsaid(key);
    }

    private static Optional<Refusal> unsaid(String key) {
        return refused(key, "breach.missing." + key);
    }

    private static Optional<Refusal> refused(String key, String sentence) {
        return Stream.of(Refusal.at(key, sentence)).findFirst();
    }
}
