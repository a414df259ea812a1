package fr.maillage.labelling.label;

import fr.maillage.labelling.candidacy.Answers;
import fr.maillage.people.Role;
import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody whom a candidacy names to run its structure.
 *
 * @param key where the candidacy names them: {@code manager}, {@code agents.2}
 */
public record TeamMember(String key, Role role, String title, String mail) {

    /** The manager first. */
    static List<TeamMember> of(Answers answers) {
        return Stream.concat(
                        Stream.of(member("manager", Role.MANAGER, answers)),
                        answers.entries("agents").stream()
                                .map(number -> member("agents." + number, Role.AGENT, answers)))
                .toList();
    }

    private static TeamMember member(String key, Role role, Answers answers) {
        return new TeamMember(key, role, answers.get(key + ".title"), answers.get(key + ".mail"));
    }
}
