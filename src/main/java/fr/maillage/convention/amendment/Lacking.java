package fr.maillage.convention.amendment;

import fr.maillage.act.Party;
import fr.maillage.convention.annex.ContactDetails;
import fr.maillage.document.Letters;
import fr.maillage.shared.Refusal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names what an amendment lacks before it can be sent: it says something, nothing that cannot be printed or published,
 * and a notice is kept.
 */
final class Lacking {

    private Lacking() {}

    /** Empty when it may be sent. */
    static List<Refusal> in(Amendment amendment, List<Party> named, Letters letters) {
        Stream<Refusal> texts = amendment.occasion().codes().stream()
                .flatMap(code -> text(code, amendment.wording().of(code), letters));
        Stream<Refusal> parties = named.stream().flatMap(party -> party(party, letters));
        return Stream.of(texts, parties, notice(amendment))
                .flatMap(refusals -> refusals)
                .toList();
    }

    /** Its name comes from the directory, and is to be corrected there. */
    private static Stream<Refusal> party(Party party, Letters letters) {
        String shown = party.name() + "\n" + party.title();
        if (!letters.show(shown)) {
            return Stream.of(Refusal.of("amendment.letters.party", letters.shown(party.name())));
        }
        return ContactDetails.areIn(shown)
                ? Stream.of(Refusal.of("amendment.public.party", party.name()))
                : Stream.empty();
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
