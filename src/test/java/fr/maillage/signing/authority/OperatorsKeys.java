package fr.maillage.signing.authority;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.Period;
import java.util.List;

/** The keys of an operator, kept in files as one would: a root of its own, an RSA seal and a timestamp service. */
public final class OperatorsKeys {

    public static final String PASSWORD = "long-and-secret";

    private static final Subjects NAMES = new Subjects("Réseau", "https://reseau.example.org");

    private final Path folder;
    private final Holder root = Mint.root(NAMES.root(), Instant.now());
    private final Holder seal = certified(rsa(), Purpose.SEAL);

    public OperatorsKeys(Path folder) {
        this.folder = folder;
    }

    public Path authority() {
        return kept("authority", root);
    }

    public Path seal() {
        return kept("seal", seal);
    }

    public Holder sealHolder() {
        return seal;
    }

    public Holder timestamp() {
        return certified(Curve.LEAF.generate(), Purpose.TIMESTAMP);
    }

    /** The one of this process: seconds are spent on finding its primes. */
    static KeyPair rsa() {
        return Rsa.PAIR;
    }

    private static KeyPair generated() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(3072);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Rsa {

        static final KeyPair PAIR = generated();
    }

    private Holder certified(KeyPair pair, Purpose purpose) {
        Request request = new Request(
                purpose == Purpose.SEAL ? NAMES.seal() : NAMES.timestamp(),
                pair.getPublic(),
                purpose,
                Period.ofYears(1),
                NAMES.revocations());
        return new Holder(pair.getPrivate(), List.of(Mint.issue(root, request, Instant.now()), root.certificate()));
    }

    private Path kept(String name, Holder holder) {
        Path file = folder.resolve(name + ".p12");
        if (!Files.exists(file)) {
            KeyStore store = KeyStores.empty();
            KeyStores.put(store, name, holder, PASSWORD.toCharArray());
            KeyStores.save(store, file, PASSWORD.toCharArray());
        }
        return file;
    }
}
