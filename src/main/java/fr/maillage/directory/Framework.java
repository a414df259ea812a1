package fr.maillage.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version of the national framework agreement with its base partners. A version without a signature is known but
 * binds nobody: the ten partners announced in February 2021 were no reason to ask a tenth of the town of Aix in 2022.
 */
public record Framework(String code, Optional<LocalDate> signed, String source, List<Partner> partners) {

    public Framework {
        partners = List.copyOf(partners);
    }

    public boolean isBasePartner(String partnerCode) {
        return partners.stream().anyMatch(partner -> partner.code().equals(partnerCode));
    }

    /** Whether it bound anybody by then. */
    public boolean isSignedOn(LocalDate day) {
        return signed.isPresent() && !signed.get().isAfter(day);
    }
}
