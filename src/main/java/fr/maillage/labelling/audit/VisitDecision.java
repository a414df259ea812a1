package fr.maillage.labelling.audit;

import fr.maillage.casework.Decision;
import java.time.LocalDate;

/**
 * Who visits, and when.
 *
 * @param auditor an account's id
 * @param on null when no day was chosen
 */
public record VisitDecision(String auditor, LocalDate on) implements Decision {}
