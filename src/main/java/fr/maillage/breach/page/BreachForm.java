package fr.maillage.breach.page;

import fr.maillage.breach.Breach;
import fr.maillage.breach.BreachFiles;
import fr.maillage.breach.NoticeClock;
import fr.maillage.breach.ReadBreach;
import fr.maillage.breach.notice.DescribeBreach;
import fr.maillage.casework.Outcome;
import fr.maillage.people.Actor;
import fr.maillage.shared.LostRace;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/**
 * What both task pages of a breach do alike: read what is written, keep what is typed, and look at the clock. It lives
 * for one request, because what was written stays in no session.
 */
@Component
@RequestScope
public class BreachForm {

    private final BreachFiles files;
    private final ReadBreach reading;
    private final DescribeBreach describing;
    private final NoticeClock clock;
    private final Map<String, Object> fields = new HashMap<>();

    BreachForm(BreachFiles files, ReadBreach reading, DescribeBreach describing, NoticeClock clock) {
        this.files = files;
        this.reading = reading;
        this.describing = describing;
        this.clock = clock;
    }

    /** Shows what is written. */
    public void read(String id, Actor actor) {
        fields.putAll(BreachFields.shown(reading.read(id, actor)));
    }

    /** How it stands by now. */
    public Breach of(String id, Actor actor) {
        return files.open(id, actor);
    }

    /** Keeps what is typed, unless somebody wrote since that version was read. */
    public Outcome keep(String id, long version, Actor actor) {
        return LostRace.runAgain(() -> describing.write(id, version, BreachFields.typed(fields), actor));
    }

    public NoticeClock.Reading clock(Breach breach) {
        return clock.of(breach);
    }

    public Map<String, Object> getFields() {
        return fields;
    }
}
