package fr.maillage.vault.cipher;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM (NIST SP 800-38D): a random nonce of 96 bits, the encrypted content, a tag of 128 bits. What the content
 * belongs to is authenticated with it and not kept.
 */
public final class Gcm {

    public static final int NONCE = 12;
    public static final int TAG = 16;

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;
    private final Provider provider;

    private Gcm(SecretKey key, Provider provider) {
        this.key = key;
        this.provider = provider;
    }

    /** With a key whose bytes Java knows. */
    public static Gcm with(PlainKey key) {
        return new Gcm(key, null);
    }

    /** With a key that its provider alone knows. */
    static Gcm inside(Provider provider, SecretKey key) {
        return new Gcm(key, provider);
    }

    public byte[] close(byte[] belongsTo, byte[] plain) {
        byte[] closed = new byte[NONCE + plain.length + TAG];
        byte[] nonce = random(NONCE);
        System.arraycopy(nonce, 0, closed, 0, NONCE);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, 0, belongsTo);
            cipher.doFinal(plain, 0, plain.length, closed, NONCE);
            return closed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("nothing can be closed with this key", e);
        }
    }

    /**
     * Gives back what was closed.
     *
     * @param from where the nonce begins
     * @throws AEADBadTagException when it was not closed so
     */
    public byte[] open(byte[] belongsTo, byte[] closed, int from) throws AEADBadTagException {
        if (closed.length < from + NONCE + TAG) {
            throw new AEADBadTagException("too short");
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, closed, from, belongsTo);
            return cipher.doFinal(closed, from + NONCE, closed.length - from - NONCE);
        } catch (AEADBadTagException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("nothing can be opened with this key", e);
        }
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private Cipher cipher(int mode, byte[] nonce, int from, byte[] belongsTo) throws GeneralSecurityException {
        Cipher cipher = provider == null ? Cipher.getInstance(ALGORITHM) : Cipher.getInstance(ALGORITHM, provider);
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce, from, NONCE));
        cipher.updateAAD(belongsTo);
        return cipher;
    }
}
