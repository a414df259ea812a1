package fr.maillage.labelling.audit;

import fr.maillage.directory.StructureFormat;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import org.springframework.stereotype.Component;

/** The visits of a candidacy, each with its sheet. */
@Component
public class Visits {

    private final Audits audits;
    private final AuditGrids grids;
    private final Dossiers dossiers;

    Visits(Audits audits, AuditGrids grids, Dossiers dossiers) {
        this.audits = audits;
        this.grids = grids;
        this.dossiers = dossiers;
    }

    /** The latest visit; unknown when none was planned. */
    public Audit latest(String candidacyId) {
        return audits.findFirstByCandidacyIdOrderByVisitDesc(candidacyId).orElseThrow(() -> new UnknownObject("audit"));
    }

    /** All visits, the first one first. */
    public List<Audit> of(String candidacyId) {
        return audits.findByCandidacyIdOrderByVisit(candidacyId);
    }

    public AuditGrid grid(Audit audit) {
        return grids.of(audit.grid());
    }

    public Sheet sheet(Audit audit) {
        String format = dossiers.known(audit.candidacyId()).answers().get("structure.format");
        String kind = StructureFormat.valueOf(format).travels() ? "ITINERANT" : "FIXED";
        return Sheet.of(grid(audit), audit, kind);
    }
}
