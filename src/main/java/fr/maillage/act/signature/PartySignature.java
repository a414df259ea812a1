package fr.maillage.act.signature;

import fr.maillage.casework.Outcome;
import fr.maillage.journal.Journal;
import fr.maillage.shared.LostRace;
import fr.maillage.signing.ActSignatures;
import fr.maillage.signing.Authority;
import fr.maillage.signing.Signatory;
import fr.maillage.signing.Signed;
import fr.maillage.signing.SigningKey;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * One signature with a key that lives until what was signed is committed, and no longer. It fixes where the journal
 * stood, so that nobody can write anew what came before.
 */
@Component
class PartySignature {

    private final Authority authority;
    private final ActSignatures signatures;
    private final Journal journal;

    PartySignature(Authority authority, ActSignatures signatures, Journal journal) {
        this.authority = authority;
        this.signatures = signatures;
        this.journal = journal;
    }

    Outcome under(byte[] revision, Pens.Pen pen, Function<Signed, Outcome> commit) {
        Signatory signatory = pen.signatory()
                .upon(LostRace.runAgain(() -> journal.place(pen.caseId())).text());
        try (SigningKey key = authority.issue(signatory)) {
            return commit.apply(signatures.sign(revision, pen.field(), signatory, key));
        }
    }
}
