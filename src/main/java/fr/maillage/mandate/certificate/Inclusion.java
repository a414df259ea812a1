package fr.maillage.mandate.certificate;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * That a leaf stands in a tree: the leaf, its place, the size of the tree, the path upwards and the root. It is printed
 * as one line without white space, its parts divided by {@code |}, so that whoever copies it may break it anywhere.
 *
 * @param index from 0
 */
public record Inclusion(String leaf, int index, int size, List<String> path, String root) {

    private static final String HASH = "[0-9a-f]{64}";
    private static final Pattern LINE = Pattern.compile(
            "(" + Leaf.SHAPE + ")\\|(\\d{1,7})\\|(\\d{1,7})\\|(" + HASH + "(?:," + HASH + "){0,22})?\\|(" + HASH + ")");

    /** Far longer than any is. */
    private static final int LONGEST = 8_000;

    public Inclusion {
        path = List.copyOf(path);
    }

    /** As it was copied, white space and all; empty when it is none. */
    public static Optional<Inclusion> read(String copied) {
        String line = copied.length() > LONGEST ? "" : copied.replaceAll("\\s", "");
        Matcher read = LINE.matcher(line);
        return read.matches() ? Optional.of(of(read)) : Optional.empty();
    }

    private static Inclusion of(Matcher read) {
        List<String> path = Stream.ofNullable(read.group(4))
                .flatMap(all -> Stream.of(all.split(",")))
                .toList();
        return new Inclusion(
                read.group(1), Integer.parseInt(read.group(2)), Integer.parseInt(read.group(3)), path, read.group(5));
    }

    /** Whether the path leads from this leaf to that root (RFC 9162, 2.1.3.2). */
    public boolean holds() {
        if (index >= size) {
            return false;
        }
        int place = index;
        int last = size - 1;
        String hash = MerkleTree.leaf(leaf);
        Iterator<String> next = path.iterator();
        while (next.hasNext() && last > 0) {
            boolean right = (place & 1) == 1;
            if (right || place == last) {
                hash = MerkleTree.node(next.next(), hash);
                while (!right && (place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                hash = MerkleTree.node(hash, next.next());
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && !next.hasNext() && hash.equals(root);
    }

    /** The leaf, value by value. */
    public List<String> said() {
        return Stream.of(leaf.split(";")).skip(1).toList();
    }

    /** The line that is printed. */
    public String line() {
        return Stream.of(leaf, String.valueOf(index), String.valueOf(size), String.join(",", path), root)
                .collect(Collectors.joining("|"));
    }
}
