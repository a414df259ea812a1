package fr.maillage.desk.faces;

import jakarta.faces.component.html.HtmlCommandButton;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code m:button}: a button of one of three kinds, {@code primary} (unless said otherwise), secondary or danger. */
public class Button extends HtmlCommandButton {

    /** The look is set here and not in a getter: the renderer reads only what it knows to have been set. */
    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Object kind = getAttributes().get("kind");
        setStyleClass("button " + (kind == null ? "primary" : kind));
        super.encodeBegin(context);
    }
}
