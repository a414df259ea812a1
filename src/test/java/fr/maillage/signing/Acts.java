package fr.maillage.signing;

import fr.maillage.document.pdf.TestAct;

/** Makes signed acts with the real parts. */
public record Acts(ActSignatures signatures, Authority authority) {

    /** Sealed, and signed by as many parties, on as many pages before the signatures as wanted. */
    public byte[] signed(int parties, int articles) {
        byte[] act =
                signatures.seal(TestAct.of(parties, articles), TestAct.SEAL).pdf();
        for (int party = 1; party <= parties; party++) {
            act = sign(act, party).pdf();
        }
        return act;
    }

    public byte[] preserved(int parties, int articles) {
        return signatures.preserve(signed(parties, articles));
    }

    public Signed sign(byte[] act, int party) {
        Signatory signatory = Signatories.party(party);
        try (SigningKey key = authority.issue(signatory)) {
            return signatures.sign(act, TestAct.party(party), signatory, key);
        }
    }
}
