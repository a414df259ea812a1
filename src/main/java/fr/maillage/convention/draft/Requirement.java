package fr.maillage.convention.draft;

import fr.maillage.shared.Refusal;
import java.util.stream.Stream;

/** What else a convention must have before it can be sent, as another room knows it. */
public interface Requirement {

    /** Names what the convention lacks; nothing when it may be sent. */
    Stream<Refusal> lackedBy(Convention convention);
}
