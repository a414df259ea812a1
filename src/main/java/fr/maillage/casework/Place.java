package fr.maillage.casework;

import java.time.Instant;
import java.util.Comparator;

/** Where a task stands in a work list; without a date it stands last, as it does in both databases' indexes. */
record Place(String task, Instant at) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(
                    Place::at, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Place::task);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
