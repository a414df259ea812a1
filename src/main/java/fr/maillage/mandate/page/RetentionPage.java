package fr.maillage.mandate.page;

import fr.maillage.desk.Language;
import fr.maillage.mandate.retention.Retention;
import fr.maillage.shared.Capital;
import fr.maillage.shared.calendar.Today;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who answers for a citizen's data and how long it lives: to the citizen at the counter, and to everybody. */
@Component
public class RetentionPage {

    private final Today today;
    private final Language language;

    RetentionPage(Today today, Language language) {
        this.today = today;
        this.language = language;
    }

    /** As one version of the text tells it. */
    public String controller(String version) {
        return retention().controller().get(version);
    }

    public List<Retention.Told> told(String version) {
        return retention().told(version);
    }

    /** The version in the reader's language. */
    public String getVersion() {
        return language.getCode().equals("en") ? "english" : "full";
    }

    /** Since when this holds. */
    public LocalDate getFrom() {
        return retention().from();
    }

    private Retention retention() {
        return Retention.on(today.in(Capital.DEPARTEMENT));
    }
}
