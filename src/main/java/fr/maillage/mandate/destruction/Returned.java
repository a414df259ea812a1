package fr.maillage.mandate.destruction;

import fr.maillage.mandate.EndCause;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.mandate.MandateState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a restored backup brought back although its key is destroyed: it ends at once, and is destroyed once more. */
@Component
@Transactional
class Returned {

    private final MandateFiles files;
    private final ReleaseMandate release;
    private final EndMandate mandateEnd;
    private final EndProcedure procedureEnd;
    private final DestroyMandate destruction;

    Returned(
            MandateFiles files,
            ReleaseMandate release,
            EndMandate mandateEnd,
            EndProcedure procedureEnd,
            DestroyMandate destruction) {
        this.files = files;
        this.release = release;
        this.mandateEnd = mandateEnd;
        this.procedureEnd = procedureEnd;
        this.destruction = destruction;
    }

    /** Nobody acts under it from now on; its process destroys it. A draft goes at once, and its task with its own time. */
    void endMandate(String id) {
        Mandate mandate = files.toActOn(id);
        release.returned(mandate);
        if (mandate.state() == MandateState.IN_FORCE) {
            mandateEnd.endReturned(mandate, EndCause.RETURNED);
        } else if (mandate.state() == MandateState.PREPARED) {
            destruction.destroyDraft(id);
        }
    }

    /** The same for one démarche of a mandate that goes on. */
    void endProcedure(String id) {
        procedureEnd.lapse(id);
    }
}
