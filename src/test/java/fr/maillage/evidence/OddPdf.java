package fr.maillage.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;

/** PDFs written by hand, byte for byte, so that they may be as wrong as wanted. */
final class OddPdf {

    private static final String PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>";
    private static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";

    private final List<byte[]> objects = new ArrayList<>();
    private String trailer = "";

    private OddPdf(String... objects) {
        for (String object : objects) {
            this.objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** A harmless page, with what the catalogue says besides and more objects from number 4 on. */
    static OddPdf with(String catalog, String... more) {
        OddPdf pdf = new OddPdf("<</Type/Catalog/Pages 2 0 R" + catalog + ">>", PAGES, PAGE);
        for (String object : more) {
            pdf.objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
        }
        return pdf;
    }

    static OddPdf of(String... objects) {
        return new OddPdf(objects);
    }

    /** A page with a signature field, whose value is this. */
    static OddPdf signed(String value) {
        return with(
                "/AcroForm<</Fields[4 0 R]/SigFlags 3>>",
                "<</FT/Sig/T(a)/Type/Annot/Subtype/Widget/Rect[0 0 0 0]/P 3 0 R/V 5 0 R>>",
                value);
    }

    OddPdf trailer(String entries) {
        trailer = entries;
        return this;
    }

    /** One more object: a stream of so many zeros, packed again and again. */
    OddPdf bomb(int zeros, int times) {
        byte[] packed = new byte[zeros];
        StringBuilder filters = new StringBuilder();
        for (int time = 0; time < times; time++) {
            packed = deflated(packed);
            filters.append("/FlateDecode");
        }
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(("<</Filter[" + filters + "]/Length " + packed.length + ">>stream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        stream.writeBytes(packed);
        stream.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
        objects.add(stream.toByteArray());
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        StringBuilder table = new StringBuilder();
        write(pdf, "%PDF-1.7\n");
        for (int number = 1; number <= objects.size(); number++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.size()));
            write(pdf, number + " 0 obj\n");
            pdf.writeBytes(objects.get(number - 1));
            write(pdf, "\nendobj\n");
        }
        int start = pdf.size();
        int size = objects.size() + 1;
        write(pdf, "xref\n0 " + size + "\n0000000000 65535 f \n" + table);
        write(pdf, "trailer\n<</Size " + size + "/Root 1 0 R" + trailer.replace("START", "" + start) + ">>\n");
        write(pdf, "startxref\n" + start + "\n%%EOF\n");
        return pdf.toByteArray();
    }

    private static void write(ByteArrayOutputStream pdf, String text) {
        pdf.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(bytes);
        deflater.finish();
        byte[] buffer = new byte[64 * 1024];
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
