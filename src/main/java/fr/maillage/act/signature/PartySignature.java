package fr.maillage.act.signature;

import fr.maillage.casework.Outcome;
import fr.maillage.signing.ActSignatures;
import fr.maillage.signing.Authority;
import fr.maillage.signing.Signed;
import fr.maillage.signing.SigningKey;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** One signature with a key that lives until what was signed is committed, and no longer. */
@Component
class PartySignature {

    private final Authority authority;
    private final ActSignatures signatures;

    PartySignature(Authority authority, ActSignatures signatures) {
        this.authority = authority;
        this.signatures = signatures;
    }

    Outcome under(byte[] revision, Pens.Pen pen, Function<Signed, Outcome> commit) {
        try (SigningKey key = authority.issue(pen.signatory())) {
            return commit.apply(signatures.sign(revision, pen.field(), pen.signatory(), key));
        }
    }
}
