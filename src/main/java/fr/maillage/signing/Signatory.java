package fr.maillage.signing;

import java.util.Optional;

/**
 * Who signs, and in which capacity, as it will stand in the certificate, the claimed role and the visible look.
 *
 * @param name of the person: whoever holds the pen, so the delegate's when there is one
 * @param capacity as which they sign: "préfet de Tarn-et-Garonne"
 * @param organisation for which they sign
 * @param delegation SHA-256 in hex of the act by which the capacity's holder lets them sign
 * @param reason for signing: signed with the file and told by readers (ISO 32000-1, 12.8.1), not drawn
 */
public record Signatory(
        String name, String capacity, String organisation, Optional<String> delegation, Optional<String> reason) {

    public Signatory {
        if (name.isBlank() || capacity.isBlank() || organisation.isBlank()) {
            throw new IllegalArgumentException("a signatory has a name, a capacity and an organisation");
        }
        if (delegation.filter(act -> !act.matches("[0-9a-f]{64}")).isPresent()) {
            throw new IllegalArgumentException("a delegation is named by its SHA-256");
        }
    }

    public static Signatory of(String name, String capacity, String organisation) {
        return new Signatory(name, capacity, organisation, Optional.empty(), Optional.empty());
    }

    public Signatory byDelegation(String sha256) {
        return new Signatory(name, capacity, organisation, Optional.of(sha256), reason);
    }

    public Signatory withReason(String reason) {
        return new Signatory(name, capacity, organisation, delegation, Optional.of(reason));
    }
}
