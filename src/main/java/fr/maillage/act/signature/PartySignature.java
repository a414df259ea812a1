package fr.maillage.act.signature;

import fr.maillage.casework.Outcome;
import fr.maillage.signing.ActSignatures;
import fr.maillage.signing.AnchorJournal;
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
    private final AnchorJournal anchor;

    PartySignature(Authority authority, ActSignatures signatures, AnchorJournal anchor) {
        this.authority = authority;
        this.signatures = signatures;
        this.anchor = anchor;
    }

    Outcome under(byte[] revision, Pens.Pen pen, Function<Signed, Outcome> commit) {
        Signatory signatory = anchor.in(pen.signatory(), pen.caseId());
        try (SigningKey key = authority.issue(signatory)) {
            return commit.apply(signatures.sign(revision, pen.field(), signatory, key));
        }
    }
}
