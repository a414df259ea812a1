package fr.maillage.signing.authority;

import fr.maillage.signing.Authority;
import fr.maillage.signing.Signatory;
import fr.maillage.signing.SigningKey;
import java.security.KeyPair;
import java.time.Instant;
import java.time.Period;
import java.util.List;

/** What the platform's own authority would not give out. */
public final class PlatformKeys {

    private static final KeyPair RSA = OperatorsKeys.rsa();

    private PlatformKeys() {}

    public static Holder seal(Authority authority) {
        return ((PlatformAuthority) authority).ring().seal();
    }

    /** A signatory's key that is not of the kind that the platform makes. */
    public static SigningKey rsa(Authority authority, Signatory signatory) {
        Holder root = ((PlatformAuthority) authority).ring().root();
        Request request =
                new Request(Subjects.of(signatory), RSA.getPublic(), Purpose.SIGNATORY, Period.ofDays(10), "");
        return new HeldKey(
                new Holder(RSA.getPrivate(), List.of(Mint.issue(root, request, Instant.now()), root.certificate())));
    }
}
