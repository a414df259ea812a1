package fr.maillage.people;

import java.util.List;

/** What people must know of organisations; whoever keeps the directory answers. Without an answer, nothing is given. */
public interface Organisations {

    /** An organisation to choose from. */
    record Choice(String id, String name) {}

    /** The organisation's name, or its id when it is unknown. */
    String name(String id);

    /** Whether all that the organisation runs is in this département, or nothing yet anywhere else. */
    boolean isPresent(String id, String territory);

    /** The organisations of a département, by name; all of the country for {@link Grant#ANY}. */
    List<Choice> in(String territory);
}
