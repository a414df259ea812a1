package fr.maillage.mandate.page;

import fr.maillage.mandate.Particulars;
import fr.maillage.mandate.giving.Section;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** What is typed of a citizen on a page of their mandate. It lives for one request, and stays in no session. */
@Component
@RequestScope
public class GivingForm {

    private final Map<String, Object> fields = new HashMap<>();

    /** Shows what was kept. */
    public void show(Particulars said) {
        fields.putAll(MandateFields.shown(said));
    }

    /** What the page of a section says. */
    public Map<String, String> typed(Section section) {
        return MandateFields.typed(fields, section.code());
    }

    public Map<String, Object> getFields() {
        return fields;
    }
}
