package fr.maillage.document.pdf;

import com.itextpdf.forms.form.element.SignatureFieldAppearance;
import com.itextpdf.html2pdf.attach.ITagWorker;
import com.itextpdf.html2pdf.attach.ProcessorContext;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.layout.IPropertyContainer;
import com.itextpdf.styledxmlparser.node.IElementNode;
import fr.maillage.document.SignaturePlace;

/** Puts one signature field where the template wants it; frames and hints around it are the template's. */
final class SignatureFieldWorker implements ITagWorker {

    private final SignatureFieldAppearance field;

    SignatureFieldWorker(SignaturePlace place, PdfFont font) {
        field = new SignatureFieldAppearance(place.name());
        field.setInteractive(true);
        field.setFont(font); // it measures its own emptiness
        field.setContent(" ");
        field.setWidth(place.width());
        field.setHeight(place.height());
        field.getAccessibilityProperties().setAlternateDescription(place.label());
    }

    @Override
    public void processEnd(IElementNode tag, ProcessorContext context) {}

    @Override
    public boolean processContent(String content, ProcessorContext context) {
        return content.isBlank();
    }

    @Override
    public boolean processTagChild(ITagWorker child, ProcessorContext context) {
        return false;
    }

    @Override
    public IPropertyContainer getElementResult() {
        return field;
    }
}
