package fr.maillage.convention.amendment;

import fr.maillage.convention.draft.Paragraphs;
import fr.maillage.directory.Organisations;
import fr.maillage.directory.Prefecture;
import fr.maillage.directory.Structures;
import fr.maillage.shared.calendar.FrenchDay;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an amendment is about, as its title, its case and its text name it. */
@Component
public class AmendmentSubjects {

    private final Structures structures;
    private final Organisations organisations;
    private final StructureSheet sheet;

    AmendmentSubjects(Structures structures, Organisations organisations, StructureSheet sheet) {
        this.structures = structures;
        this.organisations = organisations;
        this.sheet = sheet;
    }

    /** The name of its case and of its file. */
    String title(Amendment amendment) {
        return "Avenant · " + name(amendment);
    }

    public String name(Amendment amendment) {
        return switch (amendment.occasion()) {
            case LABEL -> structures.of(amendment.structure().orElseThrow()).name();
            case ACCESSION -> "Adhésion : " + partner(amendment);
            case WITHDRAWAL -> "Retrait : " + partner(amendment);
            case CHANGE -> "Modification";
        };
    }

    /** Whose case it is beside the prefect's office. */
    String organisation(Amendment amendment) {
        return amendment
                .structure()
                .map(structure -> structures.of(structure).organisation())
                .or(amendment::partner)
                .orElse(Prefecture.organisationOf(amendment.departement()));
    }

    /** What its template names of it. */
    Map<String, Object> told(Amendment amendment) {
        Map<String, Object> told = new HashMap<>();
        amendment
                .occasion()
                .codes()
                .forEach(
                        code -> told.put(code, Paragraphs.of(amendment.wording().of(code))));
        for (Occasion occasion : Occasion.values()) {
            told.put(occasion.name().toLowerCase(Locale.ROOT), occasion == amendment.occasion());
        }
        told.put("subject", name(amendment));
        amendment.structure().map(structures::of).map(sheet::of).ifPresent(told::putAll);
        amendment.partner().ifPresent(partner -> told.put("partner", partner(amendment)));
        if (amendment.occasion() == Occasion.WITHDRAWAL) {
            Notice notice = Notice.in(amendment.wording());
            told.put(Notice.RECEIVED, day(notice.received()));
            told.put(Notice.LEAVES, day(notice.leaves()));
        }
        return told;
    }

    private String partner(Amendment amendment) {
        return organisations.of(amendment.partner().orElseThrow()).name();
    }

    /** A draft may be read before its days are known. */
    private static String day(Optional<LocalDate> day) {
        return day.map(FrenchDay::of).orElse("…");
    }
}
