package fr.maillage.vault.cipher;

import java.util.Arrays;
import javax.crypto.SecretKey;

/** A key of 256 bits for the moment of its use; closing overwrites it, as Java's own keys do not. Never told in words. */
public final class PlainKey implements SecretKey, AutoCloseable {

    static final int LENGTH = 32;

    private final transient byte[] bytes;

    /** Takes the bytes over, and overwrites them when closed. */
    PlainKey(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a key has " + LENGTH + " bytes");
        }
        this.bytes = bytes;
    }

    public static PlainKey fresh() {
        return new PlainKey(Gcm.random(LENGTH));
    }

    /** Which key it is, for those who may not have it. */
    public String check() {
        return KeyCheck.of(this, null);
    }

    @Override
    public String getAlgorithm() {
        return "AES";
    }

    @Override
    public String getFormat() {
        return "RAW";
    }

    @Override
    public byte[] getEncoded() {
        return bytes.clone();
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "a key";
    }
}
