package fr.maillage.act;

import fr.maillage.casework.Audience;
import fr.maillage.casework.CaseNews;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the parties what became of an act: where their original is, or that what they signed counts no more. */
@Component
public class TellParties {

    private final Parties parties;
    private final ApplicationEventPublisher listeners;

    TellParties(Parties parties, ApplicationEventPublisher listeners) {
        this.parties = parties;
        this.listeners = listeners;
    }

    /** Whoever speaks for a party, and whoever signed for it, gets its original. */
    public void sealed(Issue issue) {
        List<Audience> readers = parties.of(issue).stream()
                .filter(party -> party.side().signs())
                .flatMap(party -> Stream.concat(Stream.of(party.audience()), signatory(party).stream()))
                .toList();
        tell(issue, "act/sealed", readers);
    }

    /** Those who had signed an issue that is taken back. */
    void takenBack(Issue issue) {
        List<Party> all = parties.of(issue);
        boolean refused = all.stream()
                .anyMatch(party ->
                        party.answer().filter(Party.Answer.REFUSED::equals).isPresent());
        List<Audience> readers = all.stream()
                .filter(Party::hasSigned)
                .flatMap(party -> signatory(party).stream())
                .toList();
        tell(issue, refused ? "act/refused" : "act/withdrawn", readers);
    }

    private static Optional<Audience> signatory(Party party) {
        return party.account().map(Audience::account);
    }

    private void tell(Issue issue, String what, List<Audience> readers) {
        listeners.publishEvent(new CaseNews(issue.id(), issue.caseId(), what, readers));
    }
}
