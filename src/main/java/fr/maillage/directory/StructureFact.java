package fr.maillage.directory;

import fr.maillage.journal.Fact;
import java.util.Map;

/** What happens to a structure after its label; the chain is the structure's own. */
public sealed interface StructureFact extends Fact {

    @Override
    default Map<String, String> details() {
        return Map.of();
    }

    /** The label rests. */
    record Suspended() implements StructureFact {
        @Override
        public String kind() {
            return "structure-suspended";
        }
    }

    /** The label holds again. */
    record Reinstated() implements StructureFact {
        @Override
        public String kind() {
            return "structure-reinstated";
        }
    }

    /** The label is gone. */
    record Withdrawn() implements StructureFact {
        @Override
        public String kind() {
            return "structure-label-withdrawn";
        }
    }
}
