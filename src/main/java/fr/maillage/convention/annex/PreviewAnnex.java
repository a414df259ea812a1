package fr.maillage.convention.annex;

import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.people.Actor;
import org.springframework.stereotype.Component;

/** Prints an annex as it would be sent now, for the office that writes it; it is kept nowhere. */
@Component
public class PreviewAnnex {

    private final ConventionFiles files;
    private final AnnexRecords records;
    private final AnnexPress press;

    PreviewAnnex(ConventionFiles files, AnnexRecords records, AnnexPress press) {
        this.files = files;
        this.records = records;
        this.press = press;
    }

    public byte[] of(String id, AnnexKind kind, Actor actor) {
        Convention convention = files.drafted(id, actor);
        int edition = records.before(convention, kind).map(Annex::edition).orElse(0) + 1;
        return press.print(kind, convention, records.draft(convention), edition);
    }
}
