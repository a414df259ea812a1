package fr.maillage.signing.authority;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where one key is.
 *
 * @param file a PKCS#12 file
 * @param token instead of a file: the configuration file of a PKCS#11 token
 * @param alias of the key, needed when there are several
 * @param password of the file, or PIN of the token
 */
record KeyPlace(
        @DefaultValue("") String file,
        @DefaultValue("") String token,
        @DefaultValue("") String alias,
        @DefaultValue("") String password) {

    static final KeyPlace NOWHERE = new KeyPlace("", "", "", "");

    boolean isThere() {
        String path = token.isEmpty() ? file : token;
        return !path.isEmpty() && Files.isReadable(Path.of(path));
    }

    Holder open() {
        char[] secret = password.toCharArray();
        KeyStore store = token.isEmpty() ? KeyStores.file(Path.of(file), secret) : KeyStores.token(token, secret);
        return KeyStores.holder(store, alias, secret);
    }
}
