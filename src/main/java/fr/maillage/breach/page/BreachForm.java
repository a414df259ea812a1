package fr.maillage.breach.page;

import fr.maillage.breach.Breach;
import fr.maillage.breach.BreachFiles;
import fr.maillage.breach.NoticeClock;
import fr.maillage.breach.Statements;
import fr.maillage.breach.notice.DescribeBreach;
import fr.maillage.casework.Outcome;
import fr.maillage.people.Actor;
import fr.maillage.shared.LostRace;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What both task pages of a breach do alike: read what is written, keep what is typed, and look at the clock. */
@Component
class BreachForm {

    private final BreachFiles files;
    private final Statements statements;
    private final DescribeBreach describing;
    private final NoticeClock clock;

    BreachForm(BreachFiles files, Statements statements, DescribeBreach describing, NoticeClock clock) {
        this.files = files;
        this.statements = statements;
        this.describing = describing;
        this.clock = clock;
    }

    Breach of(String id, Actor actor) {
        return files.open(id, actor);
    }

    Map<String, Object> fields(Breach breach) {
        return BreachFields.shown(statements.open(breach));
    }

    Outcome keep(Breach read, Map<String, Object> fields, Actor actor) {
        return LostRace.runAgain(() -> describing.write(read.id(), read.version(), BreachFields.typed(fields), actor));
    }

    NoticeClock.Reading clock(Breach breach) {
        return clock.of(breach);
    }
}
