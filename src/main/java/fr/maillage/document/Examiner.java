package fr.maillage.document;

import fr.maillage.shared.Refusal;
import java.util.Optional;

/**
 * Looks into files of some format. It runs on a thread of the bounded pool, must end when that thread is interrupted,
 * and may throw anything: a file that breaks its reader is damaged.
 */
public interface Examiner {

    boolean knows(Format format);

    /** Why the file is not taken; empty when nothing speaks against it. */
    Optional<Refusal> examine(byte[] bytes) throws Exception;
}
