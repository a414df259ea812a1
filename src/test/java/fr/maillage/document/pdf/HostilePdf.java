package fr.maillage.document.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import fr.maillage.document.Examiner;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** PDFs as somebody might send them to do harm, built here so that none of them lies in the repository. */
public final class HostilePdf {

    private HostilePdf() {}

    public static Examiner examiner() {
        return new PdfExaminer();
    }

    public static byte[] harmless() {
        return of(document -> {
            document.getCatalog().setOpenAction(PdfExplicitDestination.createFit(document.getFirstPage()));
            var link = new PdfLinkAnnotation(new Rectangle(10, 10));
            link.setAction(PdfAction.createURI("https://example.org/"));
            document.getFirstPage().addAnnotation(link);
        });
    }

    public static byte[] openingWithJavaScript() {
        return of(document -> document.getCatalog().setOpenAction(PdfAction.createJavaScript("app.alert(1)")));
    }

    public static byte[] withJavaScriptInANameTree() {
        return of(document -> document.getCatalog()
                .getNameTree(PdfName.JavaScript)
                .addEntry("harm", PdfAction.createJavaScript("app.alert(1)").getPdfObject()));
    }

    /** Packed into an object stream, where no search for the word would find it. */
    public static byte[] withJavaScriptInAnObjectStream() {
        return packed(document -> {
            var link = new PdfLinkAnnotation(new Rectangle(10, 10));
            link.setAction(PdfAction.createJavaScript("app.alert(1)"));
            document.getFirstPage().addAnnotation(link);
        });
    }

    public static byte[] launching() {
        return of(document -> document.getCatalog()
                .setOpenAction(PdfAction.createLaunch(PdfFileSpec.createExternalFileSpec(document, "harm.exe"))));
    }

    public static byte[] actingByItself() {
        return of(document ->
                document.getFirstPage().setAdditionalAction(PdfName.O, PdfAction.createURI("https://example.org/")));
    }

    public static byte[] sendingAForm() {
        return of(document -> {
            var link = new PdfLinkAnnotation(new Rectangle(10, 10));
            link.setAction(PdfAction.createSubmitForm("https://example.org/", null, 0));
            document.getFirstPage().addAnnotation(link);
        });
    }

    public static byte[] withForm(String key) {
        return of(document -> {
            PdfDictionary form = new PdfDictionary();
            form.put(new PdfName(key), new PdfString("<xdp/>"));
            document.getCatalog().put(PdfName.AcroForm, form);
        });
    }

    public static byte[] hidingAFile() {
        return of(document -> document.addFileAttachment(
                "harm", PdfFileSpec.createEmbeddedFileSpec(document, new byte[10], "harm", null)));
    }

    public static byte[] encrypted() {
        String key =
                "<</Filter/Standard/V 2/R 3/Length 128/P -4/O<" + "28".repeat(32) + ">/U<" + "5a".repeat(32) + ">>>";
        return raw("<</Type/Catalog/Pages 2 0 R>>", key, "/Encrypt 4 0 R/ID[<00><00>]");
    }

    public static byte[] ofPages(int pages) {
        return of(document -> {
            for (int page = 1; page < pages; page++) {
                document.addNewPage();
            }
        });
    }

    /** Some kilobytes that unfold to more than may be kept. */
    public static byte[] bomb() {
        return of(document -> {
            PdfStream stream = new PdfStream(new byte[Limits.STREAM + 1]);
            stream.setCompressionLevel(9);
            stream.makeIndirect(document);
            document.getFirstPage().getPdfObject().put(new PdfName("Harm"), stream.getIndirectReference());
        });
    }

    public static byte[] nested(int depth) {
        String object = "[".repeat(depth) + "]".repeat(depth);
        return raw("<</Type/Catalog/Pages 2 0 R/Harm 4 0 R>>", object, "");
    }

    private static byte[] raw(String catalog, String fourth, String trailer) {
        String[] objects = {
            catalog, "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>", fourth
        };
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 5\n0000000000 65535 f \n");
        for (int number = 1; number <= objects.length; number++) {
            table.append(String.format("%010d 00000 n \n", pdf.length()));
            pdf.append(number).append(" 0 obj\n").append(objects[number - 1]).append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append(table)
                .append("trailer\n<</Size 5/Root 1 0 R" + trailer + ">>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] of(Consumer<PdfDocument> content) {
        return made(new WriterProperties(), content);
    }

    private static byte[] packed(Consumer<PdfDocument> content) {
        return made(new WriterProperties().setFullCompressionMode(true), content);
    }

    private static byte[] made(WriterProperties properties, Consumer<PdfDocument> content) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PdfDocument(new PdfWriter(bytes, properties))) {
            document.addNewPage();
            content.accept(document);
        }
        return bytes.toByteArray();
    }
}
