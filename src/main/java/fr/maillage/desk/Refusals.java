package fr.maillage.desk;

import fr.maillage.shared.Refusal;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows a "no" where it belongs: beside the field that bears its name, or on top of the page. */
@Component
public class Refusals {

    private final Messages messages;

    Refusals(Messages messages) {
        this.messages = messages;
    }

    /** Shows every reason; afterwards the page is still there with what the person had typed. */
    public void show(List<Refusal> refusals) {
        refusals.forEach(this::show);
        FacesContext.getCurrentInstance().validationFailed();
    }

    public void show(Refusal refusal) {
        FacesContext context = FacesContext.getCurrentInstance();
        String said = messages.all(refusal.key(), refusal.arguments());
        String place = refusal.field().isEmpty() ? null : place(context, refusal.field());
        context.addMessage(place, new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said));
    }

    /** The field's address in the page, found by its own id or by its whole address; null when it is not shown. */
    private static String place(FacesContext context, String field) {
        String[] found = new String[1];
        context.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
                        (visit, component) -> {
                            String address = component.getClientId(context);
                            if (!field.equals(component.getId()) && !field.equals(address)) {
                                return VisitResult.ACCEPT;
                            }
                            found[0] = address;
                            mark(component);
                            return VisitResult.COMPLETE;
                        });
        return found[0];
    }

    private static void mark(UIComponent component) {
        if (component instanceof UIInput input) {
            input.setValid(false);
        }
    }
}
