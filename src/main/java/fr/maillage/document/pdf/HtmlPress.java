package fr.maillage.document.pdf;

import com.itextpdf.html2pdf.ConverterProperties;
import com.itextpdf.html2pdf.HtmlConverter;
import com.itextpdf.html2pdf.attach.impl.OutlineHandler;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import fr.maillage.document.Press;
import fr.maillage.document.SignaturePlace;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sets filled templates as tagged PDF. Colours are told by the JDK's own sRGB profile. */
@Component
class HtmlPress implements Press {

    private final Templates templates = new Templates();
    private final Typefaces typefaces = new Typefaces();

    @Override
    public byte[] print(String template, Map<String, Object> model, String title, List<SignaturePlace> places) {
        byte[] html = templates.fill(template, model).getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        var fields = new SignatureFields(places);
        try (PdfDocument document = blank(bytes, title, fields)) {
            HtmlConverter.convertToPdf(new ByteArrayInputStream(html), document, how(fields));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static PdfDocument blank(ByteArrayOutputStream bytes, String title, SignatureFields fields) {
        var properties = new WriterProperties().addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1);
        var document = new ActInPrint(new PdfWriter(bytes, properties), colours(), fields);
        document.setTagged();
        document.getCatalog().setLang(new PdfString("fr"));
        document.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        document.getDocumentInfo().setTitle(title).setCreator("Maillage");
        return document;
    }

    private static PdfOutputIntent colours() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        return new PdfOutputIntent(
                "Custom", "", "https://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(profile));
    }

    private ConverterProperties how(SignatureFields fields) {
        return new ConverterProperties()
                .setCharset(StandardCharsets.UTF_8.name())
                .setTagWorkerFactory(fields)
                .setCssApplierFactory(fields.styles())
                .setFontProvider(typefaces.forOneDocument())
                .setResourceRetriever(new NothingFetched())
                .setOutlineHandler(OutlineHandler.createStandardHandler());
    }
}
