package fr.maillage.mandate.giving;

import fr.maillage.casework.Decision;
import fr.maillage.mandate.Original;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.Signing;
import java.util.List;

/** How the counter's work on a mandate ends. */
public sealed interface MandateAnswer extends Decision {

    /** Both have signed: what the originals say, of which version of the draft, and the originals, closed. */
    record Given(long version, Signing signing, List<Procedure> procedures, List<Original> originals)
            implements MandateAnswer {
        public Given {
            procedures = List.copyOf(procedures);
            originals = List.copyOf(originals);
        }
    }

    /** It is not to be signed. */
    record BrokenOff() implements MandateAnswer {}
}
