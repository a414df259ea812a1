package fr.maillage.mandate.destruction;

import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateCase;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.mandate.MandateState;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.Procedures;
import fr.maillage.mandate.certificate.RecordDestruction;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Destroys what a mandate that ended still says of the citizen: its key, then its originals and what was typed. */
@Component
public class DestroyMandate {

    private final MandateFiles files;
    private final Procedures procedures;
    private final Papers papers;
    private final MandateCase told;
    private final RecordDestruction record;

    DestroyMandate(
            MandateFiles files, Procedures procedures, Papers papers, MandateCase told, RecordDestruction record) {
        this.files = files;
        this.procedures = procedures;
        this.papers = papers;
        this.told = told;
        this.record = record;
    }

    /** Run again, it finds nothing left to do. */
    public void destroy(String id) {
        Mandate mandate = files.toErase(id);
        List<Procedure> lines = procedures.findByMandateOrderByNumber(id);
        boolean over = mandate.state() == MandateState.ENDED || mandate.state() == MandateState.DESTROYED;
        if (!over || mandate.hold().isPresent() || haveData(lines)) {
            throw new IllegalStateException("a mandate that is held, has a démarche's data, or is " + mandate.state()
                    + ", keeps its own: " + id);
        }
        Instant at = papers.destroyOf(id);
        if (mandate.state() == MandateState.ENDED) {
            mandate.destroy(at);
        }
        told.close(mandate);
        record.record(mandate, lines, at);
    }

    /** The same for one that was never signed; that it is broken off may have come before. */
    public void destroyDraft(String id) {
        Mandate mandate = files.known(id);
        if (mandate.state() != MandateState.PREPARED && mandate.state() != MandateState.BROKEN_OFF) {
            throw new IllegalStateException("a mandate that is " + mandate.state() + " is no draft: " + id);
        }
        Instant at = papers.destroyOf(id);
        if (mandate.state() == MandateState.PREPARED) {
            mandate.breakOff(at);
        }
        told.close(mandate);
    }

    /** The mandate's key is the last to go. */
    private static boolean haveData(List<Procedure> lines) {
        return lines.stream().anyMatch(procedure -> procedure.erasedAt().isEmpty());
    }
}
