package fr.maillage.convention.amendment;

import fr.maillage.convention.annex.ContactDetails;
import fr.maillage.document.Letters;
import fr.maillage.shared.Refusal;
import java.util.List;
import java.util.stream.Stream;

/** Names what an amendment lacks before it can be sent: it says something, nothing that cannot be printed or published, and a notice is kept. */
final class Lacking {

    private Lacking() {}

    /** Empty when it may be sent. */
    static List<Refusal> in(Amendment amendment, Letters letters) {
        Stream<Refusal> texts = amendment.occasion().codes().stream()
                .flatMap(code -> text(code, amendment.wording().of(code), letters));
        return Stream.concat(texts, notice(amendment)).toList();
    }

    private static Stream<Refusal> text(String code, String text, Letters letters) {
        if (text.isBlank() || Notice.isNoDay(code, text)) {
            return Stream.of(Refusal.at(code, "amendment.missing." + code));
        }
        if (!letters.show(text)) {
            return Stream.of(Refusal.at(code, "amendment.letters"));
        }
        return ContactDetails.areIn(text) ? Stream.of(Refusal.at(code, "amendment.public")) : Stream.empty();
    }

    private static Stream<Refusal> notice(Amendment amendment) {
        return Notice.in(amendment.wording()).isTooShort()
                ? Stream.of(Refusal.at(Notice.LEAVES, "amendment.notice.too-short"))
                : Stream.empty();
    }
}
