package fr.maillage.document.pdf;

import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.pdfa.PdfADocument;

/** Prepares its fields at the last moment: the converter closes it as soon as the pages are counted. */
final class ActInPrint extends PdfADocument {

    private final transient SignatureFields fields;

    ActInPrint(PdfWriter writer, PdfOutputIntent colours, SignatureFields fields) {
        super(writer, PdfAConformance.PDF_A_3A, colours);
        this.fields = fields;
    }

    @Override
    public void close() {
        if (!isClosed()) {
            fields.prepare(this);
        }
        super.close();
    }
}
