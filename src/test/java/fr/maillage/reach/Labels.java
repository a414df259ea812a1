package fr.maillage.reach;

import fr.maillage.act.Issues;
import fr.maillage.act.seal.SealActs;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Tasks;
import fr.maillage.labelling.People;
import fr.maillage.labelling.decision.Decisions;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes with a label: the decision that the prefect signs, and the list of the structure's team. */
final class Labels {

    @Autowired
    Tasks tasks;

    @Autowired
    SealActs seal;

    @Autowired
    Issues issues;

    Stream<Address> addresses(String label) {
        seal.run();
        String decision = Decisions.caseOf(label);
        return Stream.of(
                Address.form("act/sign-act", "task", "a decision’s task", signing(decision)),
                Address.form("act/dossier", "case", "a decision", decision),
                Address.form("desk/case", "case", "a decision", decision),
                new Address(
                        "/documents/{id}",
                        "a decision",
                        issues.present(decision).revision().orElseThrow()),
                Address.form("labelling/welcome", "case", "a label", label),
                Address.form("labelling/dossier", "case", "a label", label),
                Address.form("desk/case", "case", "a label", label));
    }

    private String signing(String decision) {
        return tasks.openIn(decision, People.PREFECT).stream()
                .filter(waiting -> waiting.form().equals(Signatures.FORM))
                .findFirst()
                .orElseThrow()
                .task();
    }
}
