package fr.maillage.signing.time;

import fr.maillage.signing.authority.Holder;
import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Gives timestamps (RFC 3161) with a key of the platform's: proof enough for a demonstration, and for no judge. */
final class TimestampAuthority {

    /** Under the arc of UUIDs (ITU-T X.667), where nobody needs to ask for a number. */
    private static final ASN1ObjectIdentifier POLICY =
            new ASN1ObjectIdentifier("2.25.188571349071932650145223374041530916231");

    private static final SecureRandom CHANCE = new SecureRandom();

    private final Holder holder;
    private final Clock clock;

    TimestampAuthority(Holder holder, Clock clock) {
        this.holder = holder;
        this.clock = clock;
    }

    byte[] answer(byte[] request) throws IOException, TSPException {
        return new TimeStampResponseGenerator(tokens(), TSPAlgorithms.ALLOWED)
                .generate(new TimeStampRequest(request), new BigInteger(127, CHANCE), Date.from(clock.instant()))
                .getEncoded();
    }

    private TimeStampTokenGenerator tokens() throws TSPException {
        try {
            DigestCalculator digest = new JcaDigestCalculatorProviderBuilder()
                    .build()
                    .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder()
                            .build("SHA256withECDSA", holder.key(), holder.certificate()),
                    digest,
                    POLICY);
            tokens.addCertificates(new JcaCertStore(holder.chain()));
            return tokens;
        } catch (OperatorCreationException | CertificateEncodingException e) {
            throw new TSPException("the key gives no timestamps", e);
        }
    }
}
