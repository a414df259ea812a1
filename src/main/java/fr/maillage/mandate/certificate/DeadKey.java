package fr.maillage.mandate.certificate;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A key that was destroyed.
 *
 * @param lastCopyGone the day on which the last backup is gone that may hold it
 */
record DeadKey(String id, Instant destroyedAt, LocalDate lastCopyGone) {}
