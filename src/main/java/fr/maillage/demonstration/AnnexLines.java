package fr.maillage.demonstration;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.maillage.convention.annex.AnnexDrafts;
import fr.maillage.convention.annex.AnnexField;
import fr.maillage.convention.annex.AnnexKind;
import fr.maillage.convention.annex.WriteAnnex;
import fr.maillage.people.Actor;
import fr.maillage.shared.DataFiles;
import fr.maillage.shared.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the prefect's office types in the annexes of Tarn-et-Garonne; titles, phones and mails are made up. */
@Component
@Profile("demo")
public class AnnexLines {

    private record Partner(String partner, Map<AnnexField, String> typed) {}

    private final WriteAnnex writing;
    private final AnnexDrafts drafts;

    AnnexLines(WriteAnnex writing, AnnexDrafts drafts) {
        this.writing = writing;
        this.drafts = drafts;
    }

    /** Leaves nothing out that the base partners have to offer, nor whom to call there. */
    public void type(String convention, Actor office) {
        Map<String, String> texts = new HashMap<>();
        DataFiles.read("demonstration/annexes.json", new TypeReference<List<Partner>>() {})
                .forEach(line -> line.typed().forEach((field, text) -> texts.put(field.key(line.partner()), text)));
        for (AnnexKind kind : List.of(AnnexKind.OFFERS, AnnexKind.REFERENTS)) {
            long version = drafts.of(convention).version();
            List<Refusal> refusals = writing.write(convention, kind, new WriteAnnex.Typed(version, texts), office);
            if (!refusals.isEmpty()) {
                throw new IllegalStateException("not written: " + refusals);
            }
        }
    }
}
