package fr.maillage.people;

import java.util.List;

/** The accounts that the login page shows, passwords included; a bean of the demonstration profile only. */
public interface DemonstrationAccounts {

    /**
     * One line of the login page.
     *
     * @param title what this person is, to show
     */
    record Shown(String title, String email, String password) {}

    List<Shown> all();
}
