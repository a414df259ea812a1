package fr.maillage.signing.pades;

import com.samskivert.mustache.Mustache;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.X500PrincipalHelper;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import fr.maillage.shared.Capital;
import fr.maillage.signing.Intent;
import fr.maillage.signing.Signatory;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.springframework.core.io.ClassPathResource;

/** What a signature shows on the page and claims in its attributes; the words stand in {@code signatures/appearance}. */
final class Look {

    private static final String FONT = "signatures/fonts/LiberationSans-Regular.ttf";
    private static final int LARGEST_LETTER = 8;
    private static final int MARGIN = 4;
    private static final Color INK = new Color(0x16, 0x28, 0x4f);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH:mm:ss", Locale.FRENCH)
            .withZone(Capital.ZONE);

    private final byte[] font = bytes(FONT);
    private final String signatory = text("signatory");
    private final String seal = text("seal");
    private final String role = text("role");

    SignatureImageParameters of(Intent intent) {
        DSSFileFont letters = new DSSFileFont(new InMemoryDocument(font, "LiberationSans-Regular.ttf"), LARGEST_LETTER);
        letters.setEmbedFontSubset(true);
        SignatureImageTextParameters words = new SignatureImageTextParameters();
        words.setFont(letters);
        words.setText(
                filled(intent.certifies() ? seal : signatory, values(intent)).strip());
        words.setTextColor(INK);
        words.setPadding(MARGIN);
        words.setTextWrapping(TextWrapping.FILL_BOX_AND_LINEBREAK);
        SignatureImageParameters image = new SignatureImageParameters();
        image.setTextParameters(words);
        image.getFieldParameters().setFieldId(intent.field());
        return image;
    }

    /** The claimed role (EN 319 122-1, 5.2.6): the capacity, and the act of delegation where there is one. */
    String role(Signatory claimed) {
        return filled(role, values(claimed)).strip();
    }

    private static Map<String, Object> values(Intent intent) {
        Map<String, Object> values = new HashMap<>(
                intent.signatory().map(Look::values).orElseGet(() -> Map.of("name", certificateName(intent))));
        values.put("date", DATE.format(intent.at()));
        return values;
    }

    private static String certificateName(Intent intent) {
        return DSSASN1Utils.extractAttributeFromX500Principal(
                BCStyle.O, new X500PrincipalHelper(intent.chain().get(0).getSubjectX500Principal()));
    }

    private static Map<String, Object> values(Signatory signatory) {
        return Map.of(
                "name", signatory.name(),
                "capacity", signatory.capacity(),
                "organisation", signatory.organisation(),
                "delegated", signatory.delegation().isPresent(),
                "delegation", signatory.delegation().orElse(""),
                "delegationInTwo", inTwo(signatory.delegation().orElse("")));
    }

    /** In one line it would make all letters of the look as small as it needs. */
    private static String inTwo(String digest) {
        int half = digest.length() / 2;
        return digest.substring(0, half) + "\n" + digest.substring(half);
    }

    private static String filled(String text, Map<String, Object> values) {
        return Mustache.compiler().escapeHTML(false).compile(text).execute(values);
    }

    private static String text(String name) {
        return new String(bytes("signatures/appearance/" + name + ".txt"), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
