package fr.maillage.signing.time;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import fr.maillage.journal.TimeProofs;
import fr.maillage.signing.NoProofOfTime;
import fr.maillage.signing.TrustAnchors;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The time of the journal's days, from the services that prove the time of signatures. */
@Component
class JournalTime implements TimeProofs {

    private static final Logger LOG = LoggerFactory.getLogger(JournalTime.class);

    private final ProofsOfTime proofs;
    private final TrustAnchors anchors;

    JournalTime(ProofsOfTime proofs, TrustAnchors anchors) {
        this.proofs = proofs;
        this.anchors = anchors;
    }

    @Override
    public Optional<String> over(String sha256) {
        try {
            byte[] token = proofs.getTimeStampResponse(DigestAlgorithm.SHA256, bytes(sha256))
                    .getBytes();
            return Optional.of(Base64.getEncoder().encodeToString(token));
        } catch (NoProofOfTime e) {
            LOG.warn("the journal's day is not proved yet: {}", e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public Optional<Instant> time(String token, String sha256) {
        try {
            TimeStampToken proof =
                    new TimeStampToken(new CMSSignedData(Base64.getDecoder().decode(token)));
            Proof.checkSignature(proof);
            Believed.check(proof, anchors.all());
            boolean same = Arrays.equals(proof.getTimeStampInfo().getMessageImprintDigest(), bytes(sha256));
            return Optional.of(proof.getTimeStampInfo().getGenTime().toInstant())
                    .filter(time -> same);
        } catch (CMSException | TSPException | IOException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty(); // whatever stands in its place in a database that somebody changed
        }
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal);
    }
}
