package fr.maillage.mandate;

import fr.maillage.directory.MandateTerms.Source;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of a prepared mandate when it is signed.
 *
 * @param agents the accounts that may act
 * @param endsOn its last day
 * @param checkHash of the code with which a partner asks whether it holds
 * @param secretHash of the code with which the citizen opens it
 * @param model the annex from which it was made
 * @param proof SHA-256 of the salt on the citizen's original and of that original
 */
public record Signing(
        Set<String> agents,
        LocalDate endsOn,
        Optional<Source> model,
        String checkHash,
        String secretHash,
        String proof) {}
