package fr.maillage.labelling.audit;

import fr.maillage.directory.StructureFormat;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.shared.UnknownObject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        return last(candidacyId).orElseThrow(() -> new UnknownObject("audit"));
    }

    /** All visits, the first one first. */
    public List<Audit> of(String candidacyId) {
        return audits.findByCandidacyId(candidacyId).stream()
                .sorted(Comparator.comparing(Audit::visit))
                .toList();
    }

    /** The last day of the sponsor's corrective plan, once there is one. */
    public Optional<LocalDate> correctedBy(String candidacyId) {
        return of(candidacyId).stream()
                .flatMap(audit -> audit.correctedBy().stream())
                .findFirst();
    }

    /** The visit that was called off and waits for another day. */
    public Optional<Audit> calledOff(String candidacyId) {
        return last(candidacyId).filter(Audit::isCalledOff);
    }

    /** There are two visits at most, which the database is not asked to sort. */
    private Optional<Audit> last(String candidacyId) {
        return audits.findByCandidacyId(candidacyId).stream().max(Comparator.comparing(Audit::visit));
    }

    /** The visit that was called off or else one more, with the grid in force on its day. */
    Audit plan(String candidacyId, VisitDecision decision) {
        Audit audit = calledOff(candidacyId)
                .orElseGet(() -> new Audit(candidacyId, of(candidacyId).size() + 1));
        audit.arrange(decision, grids.inForce(decision.on()).code());
        return audits.save(audit);
    }

    Audit callOff(String candidacyId, String reason) {
        Audit audit = latest(candidacyId);
        audit.callOff(reason);
        return audit;
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
