package fr.maillage.labelling.label;

import fr.maillage.labelling.candidacy.Answers;
import java.util.List;

/**
 * Somebody of the team who could not be invited, so that somebody else must see to it.
 *
 * @param reason the key of the sentence that says why
 */
public record Uninvited(TeamMember member, String reason) {

    static List<Uninvited> of(Answers candidacy, Answers reasons) {
        return TeamMember.of(candidacy).stream()
                .filter(member -> reasons.has(member.key()))
                .map(member -> new Uninvited(member, reasons.get(member.key())))
                .toList();
    }
}
