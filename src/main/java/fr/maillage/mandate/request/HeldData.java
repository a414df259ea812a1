package fr.maillage.mandate.request;

import fr.maillage.directory.Structures;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.retention.Retention;
import fr.maillage.shared.calendar.FrenchDay;
import fr.maillage.shared.calendar.Today;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the template names that tells a citizen everything that is held on them. */
@Component
class HeldData {

    private final Structures structures;
    private final SaidOfCitizen said;
    private final DoneForCitizen done;
    private final Today today;

    HeldData(Structures structures, SaidOfCitizen said, DoneForCitizen done, Today today) {
        this.structures = structures;
        this.said = said;
        this.done = done;
        this.today = today;
    }

    Map<String, Object> of(Mandate mandate) {
        LocalDate day = today.in(mandate.departement());
        Retention retention = Retention.on(day);
        List<Map<String, Object>> answers = said.of(mandate);
        Map<String, Object> model = new HashMap<>();
        model.put("number", mandate.number());
        model.put("structure", structures.of(mandate.structure()).name());
        model.put("today", FrenchDay.of(day));
        model.put("answers", answers);
        model.put("destroyed", answers.isEmpty());
        model.put("agents", said.agents(mandate));
        model.put("procedures", done.procedures(mandate));
        model.put("lines", done.journal(mandate));
        model.put("proof", mandate.proof().orElse("–"));
        model.put("controller", retention.controller().get("full"));
        model.put("lives", lives(retention));
        return model;
    }

    private static List<Map<String, Object>> lives(Retention retention) {
        return retention.told("full").stream()
                .map(told -> Map.<String, Object>of("data", told.data(), "kept", told.kept()))
                .toList();
    }
}
