package fr.maillage.people.page;

import jakarta.faces.context.FacesContext;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the address of this page asks for. */
@Component
class Asked {

    Map<String, String> parameters() {
        return Map.copyOf(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }
}
