package fr.maillage.signing.authority;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.qualified.ETSIQCObjectIdentifiers;
import org.bouncycastle.asn1.x509.qualified.QCStatement;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.operator.OperatorCreationException;

/** Another's authority, of which an operator has bought a seal and timestamps: it tells over HTTP whom it has revoked. */
public final class ForeignAuthority implements AutoCloseable {

    private final X500Name name;
    private final Holder root;
    private final RevocationList list = new RevocationList();
    private final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server;
    private volatile boolean revoked;

    public ForeignAuthority(String called) {
        name = new X500Name("C=FR,O=Tiers de confiance,CN=" + called);
        root = Mint.root(name, Instant.now());
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            try (exchange) {
                byte[] said = exchange.getRequestMethod().equals("POST")
                        ? status(exchange.getRequestBody().readAllBytes())
                        : list.of(root, Instant.now()).getEncoded();
                exchange.sendResponseHeaders(200, said.length);
                exchange.getResponseBody().write(said);
            } catch (GeneralSecurityException | OCSPException | OperatorCreationException e) {
                throw new IOException(e);
            }
        });
        server.start();
    }

    public String host() {
        return "localhost:" + server.getAddress().getPort();
    }

    /** How often anybody asked it anything. */
    public int asked() {
        return asked.get();
    }

    /** From now on it says of every certificate that it was revoked an hour ago. */
    public void revokeAll() {
        revoked = true;
    }

    /** A seal whose certificate says that it is one, and names a responder (OCSP) and where its issuer is told. */
    public Holder seal() {
        return certified(OperatorsKeys.rsa(), Purpose.SEAL);
    }

    /** A timestamp service whose certificate names a list (CRL). */
    public Holder timestamp() {
        return certified(Curve.LEAF.generate(), Purpose.TIMESTAMP);
    }

    public Path sealIn(Path folder) {
        KeyStore store = KeyStores.empty();
        KeyStores.put(store, "seal", seal(), OperatorsKeys.PASSWORD.toCharArray());
        Path file = folder.resolve("foreign-seal.p12");
        KeyStores.save(store, file, OperatorsKeys.PASSWORD.toCharArray());
        return file;
    }

    public Path rootIn(Path folder) {
        try {
            return Files.write(
                    folder.resolve(asked.hashCode() + "-root.cer"),
                    root.certificate().getEncoded());
        } catch (IOException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Holder certified(KeyPair pair, Purpose purpose) {
        Instant now = Instant.now();
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.valueOf(now.toEpochMilli()),
                Date.from(now.minus(Duration.ofDays(1))),
                Date.from(now.plus(Duration.ofDays(300))),
                new X500Name("C=FR,O=Réseau,CN=" + purpose),
                pair.getPublic());
        purpose.write(builder, pair.getPublic(), root.certificate().getPublicKey());
        try {
            if (purpose == Purpose.SEAL) {
                nameResponder(builder);
            } else {
                Purpose.tell(builder, "http://" + host() + "/list.crl");
            }
            X509Certificate certificate =
                    new JcaX509CertificateConverter().getCertificate(builder.build(root.signer()));
            return new Holder(pair.getPrivate(), List.of(certificate, root.certificate()));
        } catch (IOException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private void nameResponder(X509v3CertificateBuilder builder) throws IOException {
        GeneralName address = new GeneralName(GeneralName.uniformResourceIdentifier, "http://" + host() + "/status");
        builder.addExtension(
                Extension.authorityInfoAccess, false, new AuthorityInformationAccess(new AccessDescription[] {
                    new AccessDescription(AccessDescription.id_ad_ocsp, address),
                    new AccessDescription(AccessDescription.id_ad_caIssuers, address)
                }));
        ASN1EncodableVector statements = new ASN1EncodableVector();
        statements.add(new QCStatement(ETSIQCObjectIdentifiers.id_etsi_qcs_QcCompliance));
        statements.add(new QCStatement(
                ETSIQCObjectIdentifiers.id_etsi_qcs_QcType,
                new DERSequence(ETSIQCObjectIdentifiers.id_etsi_qct_eseal)));
        builder.addExtension(Extension.qCStatements, false, new DERSequence(statements));
    }

    private byte[] status(byte[] question) throws IOException, OCSPException, OperatorCreationException {
        BasicOCSPRespBuilder answer = new BasicOCSPRespBuilder(new RespID(name));
        CertificateStatus status = revoked
                ? new RevokedStatus(Date.from(Instant.now().minus(Duration.ofHours(1))), CRLReason.keyCompromise)
                : CertificateStatus.GOOD;
        for (Req request : new OCSPReq(question).getRequestList()) {
            answer.addResponse(
                    request.getCertID(),
                    status,
                    Date.from(Instant.now()),
                    Date.from(Instant.now().plusSeconds(3600)));
        }
        return new OCSPRespBuilder()
                .build(OCSPRespBuilder.SUCCESSFUL, answer.build(root.signer(), null, Date.from(Instant.now())))
                .getEncoded();
    }
}
