package fr.maillage.convention.page;

import fr.maillage.act.Run;
import fr.maillage.convention.amendment.ConsolidatedText;
import fr.maillage.convention.amendment.Consolidation;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.desk.TaskDesk;
import fr.maillage.shared.calendar.Today;
import jakarta.faces.view.ViewScoped;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a convention says on a day, its amendments included. */
@Component
@ViewScoped
public class ConsolidatedPage {

    private final ConventionFiles files;
    private final Consolidation consolidation;
    private final Today today;
    private final TaskDesk desk;

    private String id;
    private Convention convention;
    private LocalDate on;
    private ConsolidatedText text;

    ConsolidatedPage(ConventionFiles files, Consolidation consolidation, Today today, TaskDesk desk) {
        this.files = files;
        this.consolidation = consolidation;
        this.today = today;
        this.desk = desk;
    }

    public void load() {
        convention = files.readable(id, desk.actor());
        on = today.in(convention.departement());
        show();
    }

    /** Reads the text of the day that was chosen; today's when none was. */
    public void show() {
        on = on == null ? today.in(convention.departement()) : on;
        text = consolidation.on(on, id, desk.actor()).orElse(null);
    }

    /** One act of it, as its page shows it. */
    public record Shown(ConsolidatedText.Part part, List<Run> text) {}

    /** Empty when the convention was not in force on that day. */
    public List<Shown> getParts() {
        return text == null
                ? List.of()
                : text.parts().stream()
                        .map(part -> new Shown(part, Run.of(part.text())))
                        .toList();
    }

    /** Who was party on that day and what was annexed; null when the convention was not in force. */
    public ConsolidatedText getText() {
        return text;
    }

    public Convention getConvention() {
        return convention;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
