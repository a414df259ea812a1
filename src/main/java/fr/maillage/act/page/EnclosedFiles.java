package fr.maillage.act.page;

import fr.maillage.act.Authors;
import fr.maillage.act.Enclosure;
import fr.maillage.act.Issue;
import fr.maillage.people.CurrentActor;
import java.util.List;
import org.springframework.stereotype.Component;

/** The files that an act lists, for whoever looks at its page. */
@Component
public class EnclosedFiles {

    private final Authors authors;
    private final CurrentActor current;

    EnclosedFiles(Authors authors, CurrentActor current) {
        this.authors = authors;
        this.current = current;
    }

    public List<Enclosure> of(Issue issue) {
        return authors.of(issue).enclosed(issue, current.get());
    }
}
