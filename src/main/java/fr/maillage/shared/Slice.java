package fr.maillage.shared;

import java.util.List;

/**
 * One page of a list. It knows whether another page follows, never how many there are: counting would cost as much as
 * there is data.
 *
 * @param number the page's number, from 0
 */
public record Slice<T>(List<T> rows, int number, boolean hasNext) {

    public Slice {
        rows = List.copyOf(rows);
    }

    /** Cuts a page out of rows read with one more than its size. */
    public static <T> Slice<T> of(List<T> rowsAndOneMore, int number, int size) {
        boolean more = rowsAndOneMore.size() > size;
        return new Slice<>(more ? rowsAndOneMore.subList(0, size) : rowsAndOneMore, number, more);
    }
}
