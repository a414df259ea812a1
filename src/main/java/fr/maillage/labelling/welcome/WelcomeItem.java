package fr.maillage.labelling.welcome;

import fr.maillage.people.Role;
import java.time.LocalDate;
import java.util.Map;

/**
 * One thing to do once the label is granted. Its text is by language code.
 *
 * @param from labels granted from this day on ask for it
 * @param who whose business it is: the manager's or the agents'
 * @param source the articles that ask for it
 */
public record WelcomeItem(String code, LocalDate from, Role who, Map<String, String> text, String source) {}
