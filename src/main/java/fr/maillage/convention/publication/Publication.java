package fr.maillage.convention.publication;

import fr.maillage.act.Issue;
import fr.maillage.act.Party;
import fr.maillage.convention.annex.Annex;
import fr.maillage.convention.draft.Convention;
import java.util.List;

/**
 * A sealed convention as everybody may read it.
 *
 * @param issue the one that was sealed
 * @param parties in the order in which the act names them
 * @param annexes all that the act lists; the restricted one is named and never handed out
 * @param amendments those that are sealed, in the order of their last signatures
 */
public record Publication(
        Convention convention,
        Issue issue,
        List<Party> parties,
        List<Annex> annexes,
        List<PublishedAmendment> amendments) {

    public List<Party> signatories() {
        return parties.stream().filter(party -> party.side().signs()).toList();
    }
}
