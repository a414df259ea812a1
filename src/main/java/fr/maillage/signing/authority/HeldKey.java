package fr.maillage.signing.authority;

import fr.maillage.signing.SigningKey;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** A key of the Java security providers: of one act, of a PKCS#12 file, or of a PKCS#11 token that never shows it. */
final class HeldKey implements SigningKey {

    private final AtomicReference<PrivateKey> key;
    private final List<X509Certificate> chain;

    HeldKey(Holder holder) {
        key = new AtomicReference<>(holder.key());
        chain = holder.chain();
    }

    @Override
    public List<X509Certificate> chain() {
        return chain;
    }

    @Override
    public byte[] sign(byte[] data) {
        PrivateKey held = key.get();
        if (held == null) {
            throw new IllegalStateException("this key has been given up");
        }
        try {
            Signature signature =
                    Signature.getInstance("EC".equals(held.getAlgorithm()) ? "SHA256withECDSA" : "SHA256withRSA");
            signature.initSign(held);
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key does not sign", e);
        }
    }

    /** Java's own keys cannot be wiped; without a reference nothing finds them any more. */
    @Override
    public void close() {
        key.set(null);
    }
}
