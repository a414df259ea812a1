package fr.maillage.people;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Invites the first administrator of a platform without any account, so that none is ever born with a password. */
@Component
@Profile("!demo & !test")
class FirstAdministrator implements ApplicationRunner {

    private final AccountRows accounts;
    private final Invitations invitations;
    private final String email;

    FirstAdministrator(
            AccountRows accounts, Invitations invitations, @Value("${maillage.first-administrator:}") String email) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.email = email;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!email.isBlank() && accounts.count() == 0) {
            invitations.invite(email, email, Grant.national(Role.ADMINISTRATOR), Actor.platform());
        }
    }
}
