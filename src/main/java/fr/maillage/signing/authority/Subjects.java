package fr.maillage.signing.authority;

import fr.maillage.signing.Signatory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** How those whom the authority certifies are called in their certificates. */
record Subjects(String platform, String address) {
    /** Where readers find what the root has revoked. */
    String revocations() {
        return address + "/autorite/revocations.crl";
    }

    private static final String COUNTRY = "FR";

    X500Name root() {
        return ofPlatform("Autorité de certification");
    }

    X500Name seal() {
        return ofPlatform("Cachet");
    }

    X500Name timestamp() {
        return ofPlatform("Horodatage");
    }

    static X500Name of(Signatory signatory) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, COUNTRY)
                .addRDN(BCStyle.O, signatory.organisation())
                .addRDN(BCStyle.T, signatory.capacity())
                .addRDN(BCStyle.CN, signatory.name())
                .build();
    }

    private X500Name ofPlatform(String role) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, COUNTRY)
                .addRDN(BCStyle.O, platform)
                .addRDN(BCStyle.CN, platform + " – " + role)
                .build();
    }
}
