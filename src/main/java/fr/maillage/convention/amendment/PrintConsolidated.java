package fr.maillage.convention.amendment;

import fr.maillage.convention.amendment.ConsolidatedText.InForce;
import fr.maillage.convention.amendment.ConsolidatedText.Part;
import fr.maillage.directory.Departments;
import fr.maillage.document.Passage;
import fr.maillage.document.Passage.Kind;
import fr.maillage.document.Press;
import fr.maillage.shared.calendar.FrenchDay;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Prints a consolidated text; its first page says that it is none of the acts. */
@Component
public class PrintConsolidated {

    private static final String TEMPLATE = "consolidated";

    private final Press press;
    private final Departments departments;

    PrintConsolidated(Press press, Departments departments) {
        this.press = press;
        this.departments = departments;
    }

    public byte[] of(ConsolidatedText text) {
        String departement = departments.name(text.departement());
        Map<String, Object> model = Map.of(
                "departement", departement,
                "on", FrenchDay.of(text.on()),
                "members", text.members(),
                "annexes", text.annexes().stream().map(PrintConsolidated::annex).toList(),
                "parts", text.parts().stream().map(PrintConsolidated::part).toList());
        return press.print(TEMPLATE, model, "Convention France Services, " + departement + ", texte consolidé");
    }

    private static Map<String, Object> annex(InForce one) {
        return Map.of(
                "number", one.annex().number(),
                "title", one.annex().title(),
                "edition", one.annex().edition(),
                "sha256", one.annex().sha256(),
                "act", one.act());
    }

    private static Map<String, Object> part(Part part) {
        List<Map<String, Object>> passages =
                part.text().passages().stream().map(PrintConsolidated::passage).toList();
        return Map.of(
                "title", part.title(),
                "number", part.number(),
                "signed", FrenchDay.of(part.signedOn()),
                "identity", part.identity(),
                "passages", passages);
    }

    private static Map<String, Object> passage(Passage passage) {
        return Map.of(
                "text",
                passage.text(),
                "heading",
                passage.kind() == Kind.TITLE || passage.kind() == Kind.HEADING,
                "paragraph",
                passage.kind() == Kind.PARAGRAPH,
                "item",
                passage.kind() == Kind.ITEM);
    }
}
