package fr.maillage.convention.amendment;

import fr.maillage.act.ActText;
import fr.maillage.act.Party;
import fr.maillage.act.Side;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.Paragraphs;
import fr.maillage.directory.Departments;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.Prefecture;
import fr.maillage.directory.Prefectures;
import fr.maillage.directory.Structures;
import fr.maillage.shared.calendar.FrenchDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the template of an amendment names, said of one. */
@Component
public class AmendmentModel {

    private static final String TEMPLATE = "amendment";

    private final ConventionFiles conventions;
    private final Structures structures;
    private final StructureSheet sheet;
    private final Departments departments;
    private final Prefectures prefectures;

    AmendmentModel(
            ConventionFiles conventions,
            Structures structures,
            StructureSheet sheet,
            Departments departments,
            Prefectures prefectures) {
        this.conventions = conventions;
        this.structures = structures;
        this.sheet = sheet;
        this.departments = departments;
        this.prefectures = prefectures;
    }

    /** The name of its case and of its file. */
    static String name(LabelledStructure structure) {
        return "Avenant · " + structure.name();
    }

    String name(Amendment amendment) {
        return name(structures.of(amendment.structure()));
    }

    /** What would be sent now. */
    public ActText text(Amendment amendment, List<Party> parties) {
        Convention convention = conventions.known(amendment.conventionId());
        Prefecture prefecture = prefectures.of(amendment.departement());
        Map<String, Object> model = new HashMap<>(sheet.of(structures.of(amendment.structure())));
        model.put("departement", departments.name(amendment.departement()));
        model.put("prefecture", prefecture.name());
        model.put("city", prefecture.city());
        model.put("convention", convention.number().orElseThrow());
        model.put("concluded", FrenchDay.of(convention.signedOn().orElseThrow()));
        model.put("identity", amendment.amended());
        model.put("issue", amendment.issue());
        model.put("corrected", amendment.issue() > 1);
        model.put("prefect", shown(parties, Side.PREFECT));
        model.put("manager", shown(parties, Side.MANAGER));
        model.put("operation", paragraphs(amendment, AnnexFour.OPERATION));
        model.put("partners", paragraphs(amendment, AnnexFour.PARTNERS));
        return new ActText(
                TEMPLATE,
                model,
                "Avenant à la convention " + convention.number().orElseThrow());
    }

    private static List<String> paragraphs(Amendment amendment, String code) {
        return Paragraphs.of(amendment.wording().of(code));
    }

    private static List<Map<String, Object>> shown(List<Party> parties, Side side) {
        return parties.stream()
                .filter(party -> party.side() == side)
                .map(party -> Map.<String, Object>of("name", party.name(), "title", party.title()))
                .toList();
    }
}
