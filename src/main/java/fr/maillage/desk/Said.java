package fr.maillage.desk;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What this page has to tell: what is wrong, each with its field, and what went well. */
@Component("said")
public class Said {

    /** One sentence, and the address of the field it belongs to; empty when it speaks of the page. */
    public record Line(String field, String text, boolean wrong) {}

    public boolean isWrong() {
        return lines().stream().anyMatch(Line::wrong);
    }

    public List<Line> getErrors() {
        return lines().stream().filter(Line::wrong).toList();
    }

    public List<Line> getNews() {
        return lines().stream().filter(line -> !line.wrong()).toList();
    }

    /** Tells good news on the page that follows, even after a redirect. */
    public void tell(String sentence) {
        keep();
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, sentence));
    }

    /** What was said until now is told on the page that follows. */
    void keep() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    private static List<Line> lines() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        Iterator<String> fields = context.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            context.getMessageList(field).forEach(message -> lines.add(line(context, field, message)));
        }
        return lines;
    }

    /** Marks the message as told: Faces warns of those that nobody read. */
    private static Line line(FacesContext context, String field, FacesMessage message) {
        message.rendered();
        boolean wrong = message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
        return new Line(field == null ? "" : reachable(context, field), message.getSummary(), wrong);
    }

    /** A group of radios or boxes cannot take the focus: its first one can. */
    private static String reachable(FacesContext context, String field) {
        UIComponent component = context.getViewRoot().findComponent(":" + field);
        String kind = component == null ? "" : String.valueOf(component.getRendererType());
        boolean group = (component instanceof UISelectOne && kind.endsWith("Radio"))
                || (component instanceof UISelectMany && kind.endsWith("Checkbox"));
        return group ? field + ":0" : field;
    }
}
