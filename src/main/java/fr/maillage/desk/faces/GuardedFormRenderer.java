package fr.maillage.desk.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.myfaces.renderkit.html.HtmlFormRenderer;

/** Writes the token against forged requests into every form, and knows of what guards the platform but a name. */
public class GuardedFormRenderer extends HtmlFormRenderer {

    /** One that can be read; Faces breaks down on any other. */
    private static final Pattern QUERY = Pattern.compile("(?:[^%]|%[0-9A-Fa-f]{2})++");

    @Override
    protected void beforeFormElementsStart(FacesContext context, UIComponent form) throws IOException {
        super.beforeFormElementsStart(context, form);
        String name = read(context, "#{_csrf.parameterName}");
        if (name == null || name.isEmpty()) {
            return;
        }
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("value", read(context, "#{_csrf.token}"), null);
        writer.endElement("input");
    }

    /** With its query, so that a page that comes back still has an address that can be opened again. */
    @Override
    protected String getActionUrl(FacesContext context, UIForm form) {
        String address = super.getActionUrl(context, form);
        String query = read(context, "#{request.queryString}");
        return query == null || !QUERY.matcher(query).matches() ? address : address + "?" + query;
    }

    private static String read(FacesContext context, String expression) {
        return context.getApplication().evaluateExpressionGet(context, expression, String.class);
    }
}
