package fr.maillage.convention.annex;

import fr.maillage.act.Parties;
import fr.maillage.act.Party;
import fr.maillage.act.Side;
import fr.maillage.convention.draft.Convention;
import fr.maillage.directory.LabelledStructure;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which structures came under a convention by its own act: its annex 4 says how they are run, which the office had to
 * write before it was sent and could not write since, and who runs them is party to it.
 */
@Component
public class CoveredStructures {

    private final AnnexDrafts drafts;
    private final Parties parties;

    CoveredStructures(AnnexDrafts drafts, Parties parties) {
        this.drafts = drafts;
        this.parties = parties;
    }

    public Predicate<LabelledStructure> by(Convention convention) {
        AnnexDraft draft = drafts.of(convention.id());
        Set<String> managers = parties.of(convention.id(), convention.issue()).stream()
                .filter(party -> party.side() == Side.MANAGER)
                .map(Party::organisation)
                .collect(Collectors.toSet());
        return structure -> managers.contains(structure.organisation())
                && !draft.of(AnnexField.RUNNING, structure.id()).isBlank();
    }
}
