package fr.maillage.mandate.giving;

import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.mandate.Particulars;
import fr.maillage.mandate.Safe;
import fr.maillage.people.Actor;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what the agent typed on a page, as it was typed. A draft is no act: it leaves no line in the journal. */
@Component
public class PrepareMandate {

    private final MandateFiles files;
    private final Safe safe;
    private final TransactionTemplate transaction;

    PrepareMandate(MandateFiles files, Safe safe, TransactionTemplate transaction) {
        this.files = files;
        this.safe = safe;
        this.transaction = transaction;
    }

    /** False, and nothing kept, when somebody wrote on it meanwhile. */
    public boolean write(String id, Map<String, String> answers, Actor actor) {
        Mandate mandate = files.drafted(id, actor);
        Particulars said = safe.open(mandate).with(answers);
        byte[] closed = safe.close(mandate, said);
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Mandate now = files.drafted(id, actor);
            boolean same = now.version() == mandate.version();
            if (same) {
                now.write(closed);
            }
            return same;
        }));
    }
}
