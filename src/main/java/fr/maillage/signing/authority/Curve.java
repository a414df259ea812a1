package fr.maillage.signing.authority;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;

/** The curves of new keys: P-384 for the root that lives for decades, P-256 for all others. */
enum Curve {
    ROOT("secp384r1"),
    LEAF("secp256r1");

    private final String name;

    Curve(String name) {
        this.name = name;
    }

    KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(name));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has this curve", e);
        }
    }
}
