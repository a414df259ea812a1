package fr.maillage.reach;

import java.util.List;
import java.util.Optional;

/** One role: somebody of the place of which the objects are, and somebody of another place, if the role has one. */
record Column(Guest here, Optional<Guest> elsewhere) {

    private static final String CLOSED = "–";

    /** What opens, address by address. */
    List<String> around(List<Address> addresses, Knock knock) {
        return addresses.stream().map(address -> cell(address, knock)).toList();
    }

    private String cell(Address address, Knock knock) {
        boolean own = knock.opens(address, here);
        if (elsewhere.isEmpty() || !address.asksForAnObject()) {
            return own ? word(true) : CLOSED;
        }
        boolean foreign = knock.opens(address, elsewhere.get());
        return own || foreign ? word(own) + "/" + word(foreign) : CLOSED;
    }

    private static String word(boolean opens) {
        return opens ? "yes" : "no";
    }
}
