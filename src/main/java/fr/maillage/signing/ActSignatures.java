package fr.maillage.signing;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Signs acts. Each call takes a revision and gives the next one, of which the former is an exact prefix; who comes
 * second reads the newer revision and signs that. Nothing here waits for a turn, writes a database or keeps a file.
 */
@Component
public class ActSignatures {

    private final Authority authority;
    private final SignatureSteps steps;
    private final Extension extension;
    private final Clock clock;

    ActSignatures(Authority authority, SignatureSteps steps, Extension extension, Clock clock) {
        this.authority = authority;
        this.steps = steps;
        this.extension = extension;
        this.clock = clock;
    }

    /** Certifies a document that nobody has signed (DocMDP, P=2: from now on signatures only) with the seal. */
    public Signed seal(byte[] pdf, String field) {
        try (SigningKey key = authority.seal()) {
            return sign(pdf, new Intent(field, Optional.empty(), clock.instant(), key.chain()), key);
        }
    }

    /**
     * Signs one field for one person.
     *
     * @param key of {@link Authority#issue}, kept until what is returned is committed
     */
    public Signed sign(byte[] revision, String field, Signatory signatory, SigningKey key) {
        return sign(revision, new Intent(field, Optional.of(signatory), clock.instant(), key.chain()), key);
    }

    /**
     * Adds the proof of time that could not be had before, as a document timestamp over everything.
     *
     * @throws NoProofOfTime when it still cannot be had
     */
    public byte[] addProofOfTime(byte[] revision) {
        return extension.addProofOfTime(revision);
    }

    /**
     * Adds what a reader needs in twenty years, and a timestamp over all of it (PAdES-BASELINE-LTA). Done again before
     * that timestamp ages, it renews it.
     *
     * @throws NoProofOfTime when no service gives the timestamp, or nobody tells whether a certificate was revoked
     */
    public byte[] preserve(byte[] revision) {
        return extension.preserve(revision);
    }

    private Signed sign(byte[] revision, Intent intent, SigningKey key) {
        return steps.embed(revision, intent, key.sign(steps.dataToSign(revision, intent)));
    }
}
