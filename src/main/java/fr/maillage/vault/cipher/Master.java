package fr.maillage.vault.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.Provider;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;

/** The key that wraps all others, each under its own name so that no wrapped key can pass for another's. */
public final class Master {

    /** How long a wrapped key is: always the same, so that it can be overwritten in its place. */
    public static final int WRAPPED = Gcm.NONCE + PlainKey.LENGTH + Gcm.TAG;

    private final Gcm gcm;
    private final String check;

    /** In Java's memory. */
    Master(PlainKey key) {
        gcm = Gcm.with(key);
        check = KeyCheck.of(key, null);
    }

    /** In a token, which wraps within itself and never shows it. */
    Master(Provider token, SecretKey key) {
        gcm = Gcm.inside(token, key);
        check = KeyCheck.of(key, token);
    }

    /** By which master a key is wrapped, without telling anything of the master: its key check value. */
    public String check() {
        return check;
    }

    public byte[] wrap(String name, PlainKey key) {
        byte[] plain = key.getEncoded();
        try {
            return gcm.close(name.getBytes(UTF_8), plain);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /**
     * Gives the key for the moment of its use.
     *
     * @throws AEADBadTagException when it was not wrapped by this master under this name
     */
    public PlainKey unwrap(String name, byte[] wrapped) throws AEADBadTagException {
        return new PlainKey(gcm.open(name.getBytes(UTF_8), wrapped, 0));
    }
}
