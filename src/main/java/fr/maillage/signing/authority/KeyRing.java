package fr.maillage.signing.authority;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;

/** The long-lived keys: the root's, the seal's, and the local timestamp service's. */
record KeyRing(Holder root, Holder seal, Holder timestamp) {

    private static final Period LEAVES_LIVE = Period.ofYears(5);

    /** Keys that never existed before. */
    static KeyRing generate(Subjects subjects, Instant now) {
        Holder root = Mint.root(subjects.root(), now);
        return new KeyRing(root, leaf(root, subjects, Purpose.SEAL, now), leaf(root, subjects, Purpose.TIMESTAMP, now));
    }

    private static Holder leaf(Holder root, Subjects subjects, Purpose purpose, Instant now) {
        KeyPair pair = Curve.LEAF.generate();
        X500Name subject = purpose == Purpose.SEAL ? subjects.seal() : subjects.timestamp();
        Request request = new Request(subject, pair.getPublic(), purpose, LEAVES_LIVE, subjects.revocations());
        X509Certificate certificate = Mint.issue(root, request, now);
        return new Holder(pair.getPrivate(), List.of(certificate, root.certificate()));
    }
}
