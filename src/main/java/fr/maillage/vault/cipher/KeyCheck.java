package fr.maillage.vault.cipher;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/** Which key it is, without telling anything of it: its key check value, of 64 bits. */
final class KeyCheck {

    /** Not zeros, whose encryption GCM itself must keep secret. */
    private static final byte[] CHECKED = "maillage master!".getBytes(US_ASCII);

    private static final String ALGORITHM = "AES/ECB/NoPadding";
    private static final int BYTES = 8;

    private KeyCheck() {}

    /** With the provider that alone knows the key, or none where Java does. */
    static String of(SecretKey key, Provider provider) {
        try {
            Cipher cipher = provider == null ? Cipher.getInstance(ALGORITHM) : Cipher.getInstance(ALGORITHM, provider);
            cipher.init(Cipher.ENCRYPT_MODE, key);
            return HexFormat.of().formatHex(cipher.doFinal(CHECKED), 0, BYTES);
        } catch (GeneralSecurityException e) {
            throw new UnusableMaster("it is no AES key", e);
        }
    }
}
