package fr.maillage.signing.time;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import fr.maillage.signing.NoProofOfTime;
import fr.maillage.signing.TrustAnchors;
import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gets timestamps from the first service whose answer holds, in the order the operator named them. */
@Component
public class ProofsOfTime implements TSPSource {

    private static final Logger LOG = LoggerFactory.getLogger(ProofsOfTime.class);
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int NONCE_BITS = 64;

    private final transient Services services;
    private final transient TrustAnchors anchors;
    private final transient Clock clock;

    ProofsOfTime(Services services, TrustAnchors anchors, Clock clock) {
        this.services = services;
        this.anchors = anchors;
        this.clock = clock;
    }

    /**
     * A timestamp for a digest.
     *
     * @throws NoProofOfTime when no service gives one that holds
     */
    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        List<String> problems = new ArrayList<>();
        for (TimestampService service : services.all()) {
            try {
                return new TimestampBinary(
                        ask(service, request(algorithm, digest)).getEncoded());
            } catch (IOException | TSPException e) {
                LOG.warn("The timestamp service {} gave no proof: {}", service, e.toString());
                problems.add(service + ": " + e.getMessage());
            }
        }
        throw new NoProofOfTime(String.join("; ", problems));
    }

    private TimeStampToken ask(TimestampService service, TimeStampRequest request) throws IOException, TSPException {
        TimeStampToken token = Proof.in(service.ask(request), request, clock.instant());
        Believed.check(token, anchors.all());
        return token;
    }

    private static TimeStampRequest request(DigestAlgorithm algorithm, byte[] digest) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator.generate(
                new ASN1ObjectIdentifier(algorithm.getOid()), digest, new BigInteger(NONCE_BITS, CHANCE));
    }
}
