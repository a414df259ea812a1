package fr.maillage.signing.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;

/** The value of a file's last signature, to be taken out, altered and put back. */
final class Cms {

    private final byte[] pdf;
    private final int place;
    private final CMSSignedData data;

    private Cms(byte[] pdf, int place) throws CMSException {
        this.pdf = pdf;
        this.place = place;
        String hex = text(pdf).substring(place, text(pdf).indexOf('>', place));
        this.data = new CMSSignedData(HexFormat.of().parseHex(hex));
    }

    static Cms last(byte[] pdf) throws CMSException {
        return new Cms(pdf, text(pdf).lastIndexOf("/Contents <") + "/Contents <".length());
    }

    byte[] encoded() {
        return encoded(data);
    }

    /** Where in the encoding the value of the signature begins. */
    int placeOfValue() {
        return text(encoded()).indexOf(text(signer().getSignature()));
    }

    byte[] withTimestampOf(Cms other) {
        SignerInformation mixed = SignerInformation.replaceUnsignedAttributes(
                signer(), other.signer().getUnsignedAttributes());
        return encoded(CMSSignedData.replaceSigners(data, new SignerInformationStore(List.of(mixed))));
    }

    byte[] replacedBy(byte[] cms) {
        byte[] hex = HexFormat.of().formatHex(cms).getBytes(StandardCharsets.ISO_8859_1);
        byte[] changed = pdf.clone();
        Arrays.fill(changed, place, text(pdf).indexOf('>', place), (byte) '0');
        System.arraycopy(hex, 0, changed, place, hex.length);
        return changed;
    }

    private SignerInformation signer() {
        return data.getSignerInfos().getSigners().iterator().next();
    }

    private static byte[] encoded(CMSSignedData data) {
        try {
            return data.getEncoded("DER");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
