package fr.maillage.act.signature;

import fr.maillage.casework.Outcome;
import fr.maillage.journal.Anchor;
import fr.maillage.signing.ActSignatures;
import fr.maillage.signing.Authority;
import fr.maillage.signing.Signatory;
import fr.maillage.signing.Signed;
import fr.maillage.signing.SigningKey;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** One signature with a key that lives until what was signed is committed, and no longer; it fixes the journal. */
@Component
class PartySignature {

    private final Authority authority;
    private final ActSignatures signatures;
    private final Anchor anchor;

    PartySignature(Authority authority, ActSignatures signatures, Anchor anchor) {
        this.authority = authority;
        this.signatures = signatures;
        this.anchor = anchor;
    }

    Outcome under(byte[] revision, Pens.Pen pen, Function<Signed, Outcome> commit) {
        Signatory signatory = pen.signatory().withReason(anchor.of(pen.caseId()));
        try (SigningKey key = authority.issue(signatory)) {
            return commit.apply(signatures.sign(revision, pen.field(), signatory, key));
        }
    }
}
