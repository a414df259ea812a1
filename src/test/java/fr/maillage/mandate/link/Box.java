package fr.maillage.mandate.link;

import fr.maillage.casework.Post;
import java.util.ArrayList;
import java.util.List;

/** A letter box instead of a mail server, which may be shut. */
final class Box implements Post {

    final List<Dispatch> mails = new ArrayList<>();
    boolean shut;

    /** What happens while the server has not answered yet. */
    Runnable meanwhile = () -> {};

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public boolean send(Dispatch dispatch) {
        Runnable now = meanwhile;
        meanwhile = () -> {};
        now.run();
        if (!shut) {
            mails.add(dispatch);
        }
        return !shut;
    }

    /** The key of the mail that came last. */
    String key() {
        return mails.get(mails.size() - 1).path().replaceFirst(".*#", "");
    }
}
