package fr.maillage.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.Norms;
import fr.maillage.document.pdf.TestAct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithSigning
class ActSignaturesTest {

    @Autowired
    private ActSignatures signatures;

    @Autowired
    private Authority authority;

    @Test
    void keepsBothNormsAndEveryByteAfterEachSignature() throws IOException {
        byte[] act = signatures.seal(TestAct.of(3, 1), TestAct.SEAL).pdf();
        Norms.assertKept(act);
        Poppler.assertIntact(act, 1);
        for (int party = 1; party <= 3; party++) {
            Signed next = sign(act, party);
            assertThat(next.proofOfTime()).isTrue();
            assertThat(Arrays.mismatch(act, next.pdf())).isEqualTo(act.length);
            act = next.pdf();
            Norms.assertKept(act);
            Poppler.assertIntact(act, 1 + party);
        }
        byte[] preserved = signatures.preserve(act);
        Files.write(Files.createDirectories(Path.of("target/documents")).resolve("signed.pdf"), preserved);
        Norms.assertKept(preserved);
        Poppler.assertIntact(preserved, 4); // it does not judge document timestamps
    }

    @Test
    void growsByLittleWithEachSignature() {
        byte[] act = signatures.seal(TestAct.of(2, 1), TestAct.SEAL).pdf();
        byte[] once = sign(act, 1).pdf();
        byte[] twice = sign(once, 2).pdf();

        assertThat(once.length - act.length).isLessThan(60_000);
        assertThat(twice.length - once.length).isLessThan(60_000);
    }

    /** ISO 32000-1, 12.8.2.2: the seal certifies, and of what readers let through, its second degree is signing. */
    @Test
    void certifiesThatOnlySignaturesMayFollow() throws IOException {
        byte[] sealed = signatures.seal(TestAct.of(1, 0), TestAct.SEAL).pdf();

        try (PDDocument act = Loader.loadPDF(sealed)) {
            COSDictionary seal = act.getDocumentCatalog()
                    .getCOSObject()
                    .getCOSDictionary(COSName.PERMS)
                    .getCOSDictionary(COSName.DOCMDP);
            COSDictionary transform = (COSDictionary)
                    seal.getCOSArray(COSName.getPDFName("Reference")).getObject(0);
            assertThat(transform
                            .getCOSDictionary(COSName.getPDFName("TransformParams"))
                            .getInt(COSName.P))
                    .isEqualTo(2);
        }
    }

    @Test
    void signsAFieldOnce() {
        byte[] act = sign(TestAct.of(1, 0), 1).pdf();

        assertThatThrownBy(() -> sign(act, 1)).hasMessageContaining("already signed");
    }

    @Test
    void givesUpAOneTimeKey() {
        SigningKey key = authority.issue(Signatories.PREFECT);
        key.close();

        assertThatThrownBy(() -> key.sign(new byte[1])).isInstanceOf(IllegalStateException.class);
    }

    private Signed sign(byte[] act, int party) {
        Signatory signatory = Signatories.party(party);
        try (SigningKey key = authority.issue(signatory)) {
            return signatures.sign(act, TestAct.party(party), signatory, key);
        }
    }
}
