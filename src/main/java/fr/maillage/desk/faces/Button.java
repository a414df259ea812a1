package fr.maillage.desk.faces;

import jakarta.faces.component.html.HtmlCommandButton;

/** {@code m:button}: a button of one of three kinds, {@code primary} (unless said otherwise), secondary or danger. */
public class Button extends HtmlCommandButton {

    public static final String COMPONENT_TYPE = "fr.maillage.Button";

    @Override
    public String getStyleClass() {
        Object kind = getAttributes().get("kind");
        return "button " + (kind == null ? "primary" : kind);
    }
}
