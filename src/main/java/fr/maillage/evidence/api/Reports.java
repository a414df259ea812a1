package fr.maillage.evidence.api;

import fr.maillage.evidence.Answer;
import fr.maillage.evidence.Holding;
import fr.maillage.signing.Reason;
import fr.maillage.signing.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words answers in the language that the request prefers. */
@Component
class Reports {

    private static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final MessageSource sentences;

    Reports(MessageSource sentences) {
        this.sentences = sentences;
    }

    /** French when none of the wanted languages is spoken here, or the header is no list of languages. */
    static Locale language(String accepted) {
        try {
            Locale wanted = Locale.lookup(Locale.LanguageRange.parse(accepted), SPOKEN);
            return wanted == null ? Locale.FRENCH : wanted;
        } catch (IllegalArgumentException noLanguages) {
            return Locale.FRENCH;
        }
    }

    Report of(Answer.Judged judged, Locale language) {
        Verdict verdict = judged.verdict();
        return new Report(
                verdict.status().name(),
                judged.holding().map(Holding::code).orElse(null),
                said(verdict.reasons(), language),
                codes(verdict.reasons()),
                verdict.signatures().stream()
                        .map(signature -> signature(signature, language))
                        .toList());
    }

    Report of(Reason reason, Locale language) {
        return new Report(null, null, said(List.of(reason), language), codes(List.of(reason)), null);
    }

    private Report.Signature signature(Verdict.Signature signature, Locale language) {
        return new Report.Signature(
                signature.name(),
                signature.capacity(),
                signature.time().map(Instant::toString).orElse(null),
                code(signature.worth().kind()),
                code(signature.worth().grade()),
                signature.worth().level(),
                signature.verdict().name(),
                said(signature.reasons(), language),
                codes(signature.reasons()));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private List<String> said(List<Reason> reasons, Locale language) {
        return reasons.stream()
                .map(reason ->
                        sentences.getMessage(reason.key(), reason.arguments().toArray(), reason.key(), language))
                .toList();
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::key).toList();
    }
}
