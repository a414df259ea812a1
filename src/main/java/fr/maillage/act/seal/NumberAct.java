package fr.maillage.act.seal;

import fr.maillage.act.Authors;
import fr.maillage.act.Issue;
import fr.maillage.act.Parties;
import fr.maillage.shared.calendar.Today;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Gives a sealed act its number and its date, that of the last party's signature as it was in the département. */
@Component
class NumberAct {

    private final Authors authors;
    private final Parties parties;
    private final Today today;

    NumberAct(Authors authors, Parties parties, Today today) {
        this.authors = authors;
        this.parties = parties;
        this.today = today;
    }

    void seal(Issue issue, String document) {
        LocalDate on = parties.lastAnswer(issue.caseId(), issue.number())
                .map(last -> today.at(last, issue.departement()))
                .orElseThrow();
        issue.seal(document, authors.of(issue).number(issue, on), on);
    }
}
