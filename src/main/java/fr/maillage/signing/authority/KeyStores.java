package fr.maillage.signing.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
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
            throw new UnusableKeys(path + " does not open, perhaps because of its password", e);
        }
    }

    /**
     * @param configuration of the Java provider SunPKCS11: a file that names the token's library
     */
    static KeyStore token(String configuration, char[] pin) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS11", installed(configuration));
            store.load(null, pin);
            return store;
        } catch (IOException | GeneralSecurityException | ProviderException | InvalidParameterException e) {
            throw new UnusableKeys("the token of " + configuration + " does not open, perhaps because of its PIN", e);
        }
    }

    /** Java finds a token's keys through the provider that was installed first under its name, and through no other. */
    private static Provider installed(String configuration) {
        Provider configured = Security.getProvider("SunPKCS11").configure(configuration);
        Security.addProvider(configured);
        return Security.getProvider(configured.getName());
    }

    /** The key of this name, or the only one where no name is given. */
    static Holder holder(KeyStore store, String alias, char[] password) {
        try {
            String name = alias.isEmpty() ? onlyKey(store) : alias;
            if (!(store.getKey(name, password) instanceof PrivateKey key)) {
                throw new UnusableKeys("no private key is named " + name, null);
            }
            List<X509Certificate> chain = Stream.of(store.getCertificateChain(name))
                    .map(X509Certificate.class::cast)
                    .toList();
            return new Holder(key, chain);
        } catch (GeneralSecurityException e) {
            throw new UnusableKeys("the key is not given out: " + alias, e);
        }
    }

    /** Others may stand beside it: certificates of its issuers. */
    private static String onlyKey(KeyStore store) throws GeneralSecurityException {
        List<String> keys = new ArrayList<>();
        for (String name : Collections.list(store.aliases())) {
            if (store.isKeyEntry(name)) {
                keys.add(name);
            }
        }
        if (keys.size() != 1) {
            throw new UnusableKeys("several keys or none, and which one is not said: " + keys, null);
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
