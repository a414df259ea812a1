package fr.maillage.browser;

import fr.maillage.people.InvitationSent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.transaction.event.TransactionalApplicationListener;

/** Where the invitation of one person arrives, once what sent it is committed. Open it before. */
public final class Letterbox {

    private static final int LONGEST_WAY = 45;

    private final CompletableFuture<String> link = new CompletableFuture<>();

    private Letterbox() {}

    public static Letterbox of(String email) {
        Letterbox box = new Letterbox();
        Platform.running().addApplicationListener(TransactionalApplicationListener.<Object>forPayload(news -> {
            if (news instanceof InvitationSent sent && sent.email().equals(email)) {
                box.link.complete(
                        "/forms/people/invitation.xhtml?key=" + sent.token().secret());
            }
        }));
        return box;
    }

    /** The link in the mail, when it has come. */
    public String link() {
        return link.orTimeout(LONGEST_WAY, TimeUnit.SECONDS).join();
    }
}
