package fr.maillage.mandate.certificate;

import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.ProcedureState;
import fr.maillage.mandate.Procedures;
import fr.maillage.mandate.catalogue.Catalogue;
import fr.maillage.shared.Ids;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How a certificate calls what was destroyed: démarches as the catalogue does, people by their accounts alone. */
@Component
class CertifiedLines {

    private final Procedures procedures;
    private final Catalogue catalogue;

    CertifiedLines(Procedures procedures, Catalogue catalogue) {
        this.procedures = procedures;
        this.catalogue = catalogue;
    }

    /** Its title and its outcome. */
    Map<String, String> of(Destruction destruction, Mandate mandate) {
        return find(destruction)
                .map(procedure -> Map.of(
                        "title",
                        catalogue.of(mandate).title(procedure.code(), "fr"),
                        "outcome",
                        shown(procedure.state())))
                .orElse(Map.of("title", "Le mandat lui-même", "outcome", "originaux et identité"));
    }

    /** Who acted, by the marks of their accounts. */
    List<String> accounts(Mandate mandate) {
        return procedures.findByMandateOrderByNumber(mandate.id()).stream()
                .flatMap(procedure -> Stream.concat(procedure.openedBy().stream(), procedure.overBy().stream()))
                .filter(account -> mandate.agents().contains(account))
                .distinct()
                .map(Ids::mark)
                .toList();
    }

    private Optional<Procedure> find(Destruction destruction) {
        return procedures.findById(destruction.id());
    }

    private static String shown(ProcedureState state) {
        return switch (state) {
            case RESOLVED -> "achevée";
            case WITHDRAWN -> "retirée par le mandant";
            case LAPSED -> "non achevée à la fin du mandat";
            case NAMED, OPEN -> throw new IllegalStateException("nothing of a démarche under way is destroyed");
        };
    }
}
