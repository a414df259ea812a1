package fr.maillage.desk.faces;

import fr.maillage.desk.Messages;
import fr.maillage.desk.Said;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * {@code m:errors}: what is wrong with the page, on top of it, each line leading to its field; good news too. It reads
 * what was said only when it is written out: a repeated tag would remember what it saw before the refusal.
 */
public class Errors extends UIComponentBase {

    @Override
    public String getFamily() {
        return "fr.maillage.Errors";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Said said = find(context, "#{said}", Said.class);
        if (said.isWrong()) {
            writeSummary(context, said);
        }
        for (Said.Line line : said.getNews()) {
            ResponseWriter writer = open(context.getResponseWriter(), "div", "class", "notice success");
            writer.writeAttribute("role", "status", null);
            open(writer, "p").writeText(line.text(), null);
            writer.endElement("p");
            writer.endElement("div");
        }
    }

    private static void writeSummary(FacesContext context, Said said) throws IOException {
        ResponseWriter writer = open(context.getResponseWriter(), "div", "class", "summary");
        writer.writeAttribute("role", "alert", null);
        writer.writeAttribute("tabindex", "-1", null);
        writer.writeAttribute("data-focus", "true", null);
        open(writer, "h2").writeText(find(context, "#{msg}", Messages.class).get("desk.errors.title"), null);
        writer.endElement("h2");
        open(writer, "ul");
        for (Said.Line line : said.getErrors()) {
            write(open(writer, "li"), line);
            writer.endElement("li");
        }
        writer.endElement("ul");
        writer.endElement("div");
    }

    private static void write(ResponseWriter writer, Said.Line line) throws IOException {
        if (line.field().isEmpty()) {
            writer.writeText(line.text(), null);
        } else {
            open(writer, "a", "href", "#" + line.field()).writeText(line.text(), null);
            writer.endElement("a");
        }
    }

    private static ResponseWriter open(ResponseWriter writer, String element, String... attribute) throws IOException {
        writer.startElement(element, null);
        if (attribute.length == 2) {
            writer.writeAttribute(attribute[0], attribute[1], null);
        }
        return writer;
    }

    private static <T> T find(FacesContext context, String expression, Class<T> type) {
        return context.getApplication().evaluateExpressionGet(context, expression, type);
    }
}
