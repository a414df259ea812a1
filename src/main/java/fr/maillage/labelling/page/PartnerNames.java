package fr.maillage.labelling.page;

import fr.maillage.directory.Frameworks;
import fr.maillage.directory.Partner;
import org.springframework.stereotype.Component;

/** What partners are called, by their codes. */
@Component("partners")
public class PartnerNames {

    private final Frameworks frameworks;

    PartnerNames(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    public String name(String code) {
        return frameworks.partner(code).map(Partner::name).orElse(code);
    }
}
