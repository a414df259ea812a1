package fr.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StructureStateTest {

    @Test
    void knowsEveryLegalMoveAndNoOther() {
        Set<String> moves = new TreeSet<>();
        for (StructureState from : StructureState.values()) {
            for (StructureState to : StructureState.values()) {
                if (from.mayBecome(to)) {
                    moves.add(from + " > " + to);
                }
            }
        }
        assertThat(moves)
                .containsExactly(
                        "LABELLED > SUSPENDED",
                        "LABELLED > WITHDRAWN",
                        "SUSPENDED > LABELLED",
                        "SUSPENDED > WITHDRAWN");
    }
}
