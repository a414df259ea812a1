package fr.maillage.mandate.giving;

import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.MandateTerms;
import fr.maillage.directory.MandateTerms.Source;
import fr.maillage.directory.Organisations;
import fr.maillage.directory.Structures;
import fr.maillage.mandate.Code;
import fr.maillage.mandate.Original.Copy;
import fr.maillage.mandate.Salt;
import fr.maillage.shared.calendar.FrenchDay;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the template of a mandate names. */
@Component
class MandateModel {

    private static final String CHECK = "/forms/mandate/check-mandate.xhtml#";
    private static final String OWN = "/forms/mandate/own.xhtml#";

    private final Structures structures;
    private final Organisations organisations;
    private final String address;

    MandateModel(Structures structures, Organisations organisations, @Value("${maillage.address}") String address) {
        this.structures = structures;
        this.organisations = organisations;
        this.address = address;
    }

    /**
     * What stands on the originals beside what was typed.
     *
     * @param salt and secret are the citizen's alone
     */
    record Marks(Code check, Code secret, Salt salt, MandateTerms terms) {

        static Marks fresh(MandateTerms terms) {
            return new Marks(Code.fresh(), Code.fresh(), Salt.fresh(), terms);
        }
    }

    Map<String, Object> of(Draft draft, Hand hand, Marks marks, Copy copy) {
        LabelledStructure structure = structures.of(draft.mandate().structure());
        Map<String, Object> model = new HashMap<>();
        model.put("number", draft.mandate().number());
        model.put("structure", structure.name());
        model.put("manager", organisations.of(structure.organisation()).name());
        model.put("today", FrenchDay.of(draft.today()));
        model.put("ends", draft.said().day(Draft.ENDS_ON).map(FrenchDay::of).orElseThrow());
        model.put("agents", draft.agents().stream().map(draft.colleagues()::get).toList());
        model.put("agent", draft.colleagues().get(draft.mandate().agent()));
        model.put("procedures", procedures(draft));
        model.put("chapters", told(draft.today()));
        model.putAll(citizen(draft));
        model.putAll(signature(hand));
        model.putAll(terms(marks.terms()));
        model.putAll(codes(marks, copy));
        return model;
    }

    private static Map<String, Object> citizen(Draft draft) {
        return Map.of(
                "family", draft.said().get(Draft.FAMILY_NAME),
                "given", draft.said().get(Draft.GIVEN_NAMES),
                "bornOn", draft.said().day(Draft.BORN_ON).map(FrenchDay::of).orElseThrow(),
                "bornAt", draft.said().get(Draft.BORN_AT),
                "placed", !draft.said().get(Draft.BORN_AT).isEmpty(),
                "document", shown(IdentityDocument.valueOf(draft.said().get(Draft.DOCUMENT))));
    }

    private static String shown(IdentityDocument document) {
        return switch (document) {
            case IDENTITY_CARD -> "carte nationale d’identité";
            case PASSPORT -> "passeport";
            case RESIDENCE_PERMIT -> "titre de séjour";
            case DRIVING_LICENCE -> "permis de conduire";
        };
    }

    private static List<Map<String, Object>> procedures(Draft draft) {
        return draft.procedures().stream()
                .map(listed -> Map.<String, Object>of(
                        "title", listed.title("fr"), "fleeting", listed.event().noStore()))
                .toList();
    }

    private static List<Map<String, Object>> told(LocalDate day) {
        return Wording.on(day).versions().get("full").chapters().stream()
                .map(chapter -> Map.<String, Object>of("title", chapter.title(), "sentences", chapter.sentences()))
                .toList();
    }

    private static Map<String, Object> terms(MandateTerms terms) {
        return Map.of(
                "terms", terms.chapters(),
                "annexed", terms.source().isPresent(),
                "annex", terms.source().map(Source::title).orElse(""),
                "edition", terms.source().map(Source::edition).orElse(0),
                "convention", terms.source().map(Source::convention).orElse(""),
                "sha256", terms.source().map(Source::sha256).orElse(""));
    }

    private static Map<String, Object> signature(Hand hand) {
        boolean drawn = hand instanceof Hand.Drawn;
        return Map.of(
                "drawn", drawn,
                "drawing", hand instanceof Hand.Drawn picture ? Pictures.inline(picture.png()) : "",
                "witness", hand instanceof Hand.Witnessed witnessed ? witnessed.witness() : "");
    }

    private Map<String, Object> codes(Marks marks, Copy copy) {
        boolean own = copy == Copy.CITIZEN;
        return Map.of(
                "check",
                marks.check().grouped(),
                "checkPicture",
                picture(CHECK, marks.check()),
                "own",
                own,
                "secret",
                own ? marks.secret().grouped() : "",
                "secretPicture",
                own ? picture(OWN, marks.secret()) : "",
                "salt",
                own ? marks.salt().hex() : "",
                "address",
                address);
    }

    /** Behind the hash, a code never leaves the browser with the address, and stands in no log. */
    private String picture(String page, Code code) {
        return Pictures.inline(Pictures.png(QrCode.of(address + page + code.text())));
    }
}
