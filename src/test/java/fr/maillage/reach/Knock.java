package fr.maillage.reach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Asks for an object and for an unknown one, and notes what should not be told. */
final class Knock {

    private final List<String> flaws = Collections.synchronizedList(new ArrayList<>());

    List<String> flaws() {
        return flaws;
    }

    /** Whether it opens; whatever does not must sound as if there were nothing. */
    boolean opens(Address address, Guest guest) {
        Answer answer = guest.ask(address);
        if (!address.asksForAnObject()) {
            check(answer.opens() || answer.isClosed(), address, guest, answer);
            return answer.opens();
        }
        Answer unknown = guest.askForUnknown(address);
        check(unknown.isClosed(), address, guest, unknown);
        check(answer.opens() || answer.equals(unknown), address, guest, answer);
        return answer.opens();
    }

    private void check(boolean sound, Address address, Guest guest, Answer answer) {
        if (!sound) {
            flaws.add("%s (%s) answers %s: %s"
                    .formatted(address.pattern(), address.object(), guest, answer.status() + " " + answer.place()));
        }
    }
}
