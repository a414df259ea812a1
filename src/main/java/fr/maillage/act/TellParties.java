package fr.maillage.act;

import fr.maillage.casework.Audience;
import fr.maillage.casework.CaseNews;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
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

    /** Those who sign once more, since nobody proved when they did, and the prefecture that waits for them. */
    void askedAgain(Issue issue, List<Party> again) {
        Audience office = Audience.of(Role.PREFECTURE_OFFICER, issue.departement(), Grant.ANY);
        List<Audience> readers = Stream.concat(
                        again.stream().flatMap(party -> signatory(party).stream()), Stream.of(office))
                .toList();
        tell(issue.revision().orElseThrow(), issue, "act/lapsed", readers);
    }

    private static Optional<Audience> signatory(Party party) {
        return party.account().map(Audience::account);
    }

    private void tell(Issue issue, String what, List<Audience> readers) {
        tell(issue.id(), issue, what, readers);
    }

    private void tell(String about, Issue issue, String what, List<Audience> readers) {
        listeners.publishEvent(new CaseNews(about, issue.caseId(), what, readers));
    }
}
