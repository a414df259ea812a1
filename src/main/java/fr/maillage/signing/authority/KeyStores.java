package fr.maillage.signing.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Where long-lived keys are kept: PKCS#12 files (RFC 7292), or a token behind PKCS#11. */
final class KeyStores {

    private KeyStores() {}

    static KeyStore file(Path path, char[] password) {
        try (InputStream file = Files.newInputStream(path)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(file, password);
            return store;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the key file does not open: " + path, e);
        }
    }

    /**
     * @param configuration of the Java provider SunPKCS11: a file that names the token's library
     */
    static KeyStore token(String configuration, char[] pin) {
        try {
            Provider provider = Security.getProvider("SunPKCS11").configure(configuration);
            Security.addProvider(provider);
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            return store;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the token does not open", e);
        }
    }

    /** The key of this name, or the only one where no name is given. */
    static Holder holder(KeyStore store, String alias, char[] password) {
        try {
            String name = alias.isEmpty() ? onlyKey(store) : alias;
            PrivateKey key = (PrivateKey) store.getKey(name, password);
            List<X509Certificate> chain = Stream.of(store.getCertificateChain(name))
                    .map(X509Certificate.class::cast)
                    .toList();
            return new Holder(key, chain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key is not given out: " + alias, e);
        }
    }

    private static String onlyKey(KeyStore store) throws GeneralSecurityException {
        List<String> keys = Collections.list(store.aliases());
        if (keys.size() != 1) {
            throw new IllegalStateException("several keys, and none is named: " + keys);
        }
        return keys.get(0);
    }

    static KeyStore empty() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            return store;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PKCS#12", e);
        }
    }

    static void put(KeyStore store, String alias, Holder holder, char[] password) {
        try {
            store.setKeyEntry(alias, holder.key(), password, holder.chain().toArray(Certificate[]::new));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key cannot be kept", e);
        }
    }

    /** For its owner's eyes only, where the file system knows owners. */
    static void save(KeyStore store, Path path, char[] password) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Path fresh = Files.createTempFile(path.toAbsolutePath().getParent(), "keys", ".new");
            if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            }
            try (OutputStream out = Files.newOutputStream(fresh)) {
                store.store(out, password);
            }
            Files.move(fresh, path);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the keys cannot be kept: " + path, e);
        }
    }
}
