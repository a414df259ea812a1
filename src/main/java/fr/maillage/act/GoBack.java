package fr.maillage.act;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Takes an act back to before the first signature whose time nobody can prove any more: who signed before keep what they
 * signed. The revisions that came after it stay in the store, and are known as undone to whoever brings a copy of one.
 */
@Component
public class GoBack {

    private final UndoneRevisions undone;
    private final TellParties tell;

    GoBack(UndoneRevisions undone, TellParties tell) {
        this.undone = undone;
        this.tell = tell;
    }

    /**
     * The act goes on from before the first of these signatures.
     *
     * @param lapsed as {@link Lapses} tells them, at least one
     */
    public void before(Issue issue, List<Party> lapsed) {
        List<String> bases = lapsed.stream()
                .flatMap(party -> party.trace().stream())
                .map(Trace::base)
                .toList();
        Stream.concat(bases.stream().skip(1), issue.revision().stream())
                .map(revision -> new UndoneRevision(revision, issue))
                .forEach(undone::save);
        tell.askedAgain(issue, lapsed);
        issue.goBack(bases.get(0));
        lapsed.forEach(Party::askAgain);
    }
}
