package fr.maillage.signing.time;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.journal.TimeProofs;
import fr.maillage.shared.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class JournalTimeTest {

    private static final String DAY = Sha256.of("a day".getBytes(StandardCharsets.UTF_8));

    @Autowired
    TimeProofs proofs;

    @Test
    void readsTheTimeThatATokenProves() {
        assertThat(proofs.time(proofs.over(DAY).orElseThrow(), DAY)).isPresent();
    }

    @Test
    void readsNoTimeFromATokenWhoseSignedAttributesAreCutOut() throws IOException {
        byte[] token = Base64.getDecoder().decode(proofs.over(DAY).orElseThrow());

        assertThat(proofs.time(Base64.getEncoder().encodeToString(withoutSignedAttributes(token)), DAY))
                .isEmpty();
    }

    private static byte[] withoutSignedAttributes(byte[] token) throws IOException {
        SignedData whole = SignedData.getInstance(ContentInfo.getInstance(token).getContent());
        SignerInfo signer = SignerInfo.getInstance(whole.getSignerInfos().getObjectAt(0));
        SignerInfo bare = new SignerInfo(
                signer.getSID(),
                signer.getDigestAlgorithm(),
                (ASN1Set) null,
                signer.getDigestEncryptionAlgorithm(),
                signer.getEncryptedDigest(),
                null);
        SignedData cut = new SignedData(
                whole.getDigestAlgorithms(),
                whole.getEncapContentInfo(),
                whole.getCertificates(),
                whole.getCRLs(),
                new DERSet(bare));
        return new ContentInfo(CMSObjectIdentifiers.signedData, cut).getEncoded();
    }
}
