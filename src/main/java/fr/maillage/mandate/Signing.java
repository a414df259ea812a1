package fr.maillage.mandate;

import java.time.LocalDate;
import java.util.Set;

/**
 * What becomes of a prepared mandate when it is signed.
 *
 * @param agents the accounts that may act
 * @param endsOn its last day
 * @param checkHash of the code with which a partner asks whether it holds
 * @param secretHash of the code with which the citizen opens it
 * @param proof SHA-256 of the salt on the citizen's original and of the structure's original
 */
public record Signing(Set<String> agents, LocalDate endsOn, String checkHash, String secretHash, String proof) {}
