package fr.maillage.signing.authority;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A private key and the certificates that speak for it, its own first. */
public record Holder(PrivateKey key, List<X509Certificate> chain) {

    public X509Certificate certificate() {
        return chain.get(0);
    }

    ContentSigner signer() {
        return signer(key);
    }

    /** Signs certificates and lists with the hash that suits the key. */
    static ContentSigner signer(PrivateKey key) {
        try {
            return new JcaContentSignerBuilder("EC".equals(key.getAlgorithm()) ? "SHA384withECDSA" : "SHA384withRSA")
                    .build(key);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException("the key does not sign", e);
        }
    }
}
