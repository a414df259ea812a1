package fr.maillage.signing.time;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * A timestamp that holds: for this imprint and this nonce, by a certificate whose one purpose is to give timestamps
 * (RFC 3161, 2.3), and of a time that is now.
 */
final class Proof {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private Proof() {}

    static TimeStampToken in(byte[] answer, TimeStampRequest request, Instant now) throws IOException, TSPException {
        TimeStampResponse response = read(answer);
        response.validate(request);
        TimeStampToken token = response.getTimeStampToken();
        if (token == null) {
            throw new TSPException("refused: " + response.getStatusString());
        }
        checkTime(token.getTimeStampInfo().getGenTime().toInstant(), now);
        checkSignature(token);
        return token;
    }

    /** The library reads what is no answer at all without a word of its own. */
    private static TimeStampResponse read(byte[] answer) throws IOException, TSPException {
        if (answer.length == 0) {
            throw new TSPException("it said nothing");
        }
        try {
            return new TimeStampResponse(answer);
        } catch (IllegalArgumentException | ClassCastException | IllegalStateException e) {
            throw new TSPException("it answered something else", e);
        }
    }

    static X509Certificate signer(TimeStampToken token) throws TSPException {
        @SuppressWarnings("unchecked") // the certificates of a token are selected by its signer's id
        Collection<X509CertificateHolder> found = token.getCertificates().getMatches(token.getSID());
        if (found.size() != 1) {
            throw new TSPException("the token does not bring its certificate");
        }
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(found.iterator().next());
        } catch (CertificateException e) {
            throw new TSPException("the certificate cannot be read", e);
        }
    }

    private static void checkTime(Instant said, Instant now) throws TSPException {
        if (Duration.between(said, now).abs().compareTo(CLOCKS_DIFFER) > 0) {
            throw new TSPException("its clock says " + said + " at " + now);
        }
    }

    static void checkSignature(TimeStampToken token) throws TSPException {
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer(token)));
        } catch (OperatorCreationException e) {
            throw new TSPException("the signature cannot be checked", e);
        }
    }
}
