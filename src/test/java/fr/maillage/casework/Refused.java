package fr.maillage.casework;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.Refusal;
import java.util.List;

/** What a test reads of an outcome that must be a refusal. */
public final class Refused {

    private Refused() {}

    /** All of them, in their order. */
    public static List<Refusal> reasons(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).reasons();
    }

    public static List<String> keys(Outcome outcome) {
        return reasons(outcome).stream().map(Refusal::key).toList();
    }
}
