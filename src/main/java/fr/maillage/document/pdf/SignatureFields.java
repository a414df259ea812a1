package fr.maillage.document.pdf;

import com.itextpdf.forms.PdfAcroForm;
import com.itextpdf.forms.fields.PdfFormField;
import com.itextpdf.html2pdf.attach.ITagWorker;
import com.itextpdf.html2pdf.attach.ProcessorContext;
import com.itextpdf.html2pdf.attach.impl.DefaultTagWorkerFactory;
import com.itextpdf.html2pdf.css.apply.ICssApplier;
import com.itextpdf.html2pdf.css.apply.ICssApplierFactory;
import com.itextpdf.html2pdf.css.apply.impl.DefaultCssApplierFactory;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.layout.font.FontProvider;
import com.itextpdf.styledxmlparser.node.IElementNode;
import fr.maillage.document.SignaturePlace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The empty signature fields of one document. Their look is left in the very shape in which a signature will write its
 * own: only then does the document keep both norms when somebody has signed.
 */
final class SignatureFields extends DefaultTagWorkerFactory {

    private static final String TAG = "signature-place";

    private final Map<String, SignaturePlace> places = new LinkedHashMap<>();
    private final Map<String, SignaturePlace> waiting = new LinkedHashMap<>();

    SignatureFields(List<SignaturePlace> wanted) {
        wanted.forEach(place -> places.put(place.name(), place));
        waiting.putAll(places);
        if (places.size() != wanted.size()) {
            throw new IllegalArgumentException("two places for signatures of the same name");
        }
    }

    @Override
    public ITagWorker getCustomTagWorker(IElementNode tag, ProcessorContext context) {
        return tag.name().equals(TAG)
                ? new SignatureFieldWorker(take(tag.getAttribute("name")), font(context.getFontProvider()))
                : null;
    }

    /** Its size is stated, its look drawn at signing: no style reaches it. */
    ICssApplierFactory styles() {
        return new DefaultCssApplierFactory() {
            @Override
            public ICssApplier getCustomCssApplier(IElementNode tag) {
                return tag.name().equals(TAG) ? (context, node, worker) -> {} : null;
            }
        };
    }

    /** Once everything is laid out. */
    void prepare(PdfDocument document) {
        if (!waiting.isEmpty()) {
            throw new IllegalArgumentException("the template has no place for " + waiting.keySet());
        }
        if (!places.isEmpty()) {
            PdfAcroForm form = PdfAcroForm.getAcroForm(document, false);
            places.keySet().forEach(name -> empty(form.getField(name), document));
        }
    }

    private SignaturePlace take(String name) {
        SignaturePlace place = waiting.remove(name);
        if (place == null) {
            throw new IllegalArgumentException("an unexpected place for a signature, or twice the same: " + name);
        }
        return place;
    }

    private static PdfFont font(FontProvider fonts) {
        return fonts.getPdfFont(fonts.getFontSet().getFonts().iterator().next());
    }

    private void empty(PdfFormField field, PdfDocument document) {
        SignaturePlace place = places.get(field.getFieldName().toUnicodeString());
        PdfDictionary widget = field.getWidgets().get(0).getPdfObject();
        Rectangle found = widget.getAsRectangle(PdfName.Rect);
        int left = Math.round(found.getLeft());
        int bottom = Math.round(found.getBottom());
        widget.put(PdfName.Rect, new PdfArray(new int[] {left, bottom, left + place.width(), bottom + place.height()}));
        widget.remove(PdfName.BS);
        widget.remove(PdfName.MK);
        widget.remove(PdfName.DA);
        PdfDictionary looks = new PdfDictionary();
        looks.put(PdfName.N, look(place, document));
        widget.put(PdfName.AP, looks);
        widget.setModified();
    }

    private static PdfStream look(SignaturePlace place, PdfDocument document) {
        PdfStream look = new PdfStream();
        look.makeIndirect(document);
        look.setCompressionLevel(0);
        look.put(PdfName.Type, PdfName.XObject);
        look.put(PdfName.Subtype, PdfName.Form);
        look.put(PdfName.FormType, new PdfNumber(1));
        look.put(PdfName.BBox, new PdfArray(new int[] {0, 0, place.width(), place.height()}));
        look.put(PdfName.Resources, new PdfDictionary());
        return look;
    }
}
