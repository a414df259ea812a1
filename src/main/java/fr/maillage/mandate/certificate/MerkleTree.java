package fr.maillage.mandate.certificate;

import fr.maillage.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A Merkle tree over SHA-256 as RFC 9162 has it in section 2.1: a leaf's hash begins with a byte 0, a node's with a
 * byte 1, so that neither can pass for the other. Hashes are told in lower-case hexadecimal.
 */
final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final List<String> leaves;

    /** Over the hashes of its leaves, in their order; at least one. */
    MerkleTree(List<String> leaves) {
        if (leaves.isEmpty()) {
            throw new IllegalArgumentException("a tree has a leaf");
        }
        this.leaves = List.copyOf(leaves);
    }

    /** The hash of a leaf, which is ASCII. */
    static String leaf(String content) {
        return hash(LEAF, content.getBytes(StandardCharsets.US_ASCII));
    }

    static String node(String left, String right) {
        return hash(NODE, HexFormat.of().parseHex(left + right));
    }

    String root() {
        return root(leaves);
    }

    /** What a leaf needs to reach the root, from the leaf upwards (2.1.3.1). */
    List<String> path(int index) {
        return path(index, leaves);
    }

    private static String root(List<String> some) {
        if (some.size() == 1) {
            return some.get(0);
        }
        int half = half(some.size());
        return node(root(some.subList(0, half)), root(some.subList(half, some.size())));
    }

    private static List<String> path(int index, List<String> some) {
        if (some.size() == 1) {
            return new ArrayList<>();
        }
        int half = half(some.size());
        List<String> left = some.subList(0, half);
        List<String> right = some.subList(half, some.size());
        List<String> path = index < half ? path(index, left) : path(index - half, right);
        path.add(index < half ? root(right) : root(left));
        return path;
    }

    /** The largest power of two below the size. */
    private static int half(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private static String hash(byte kind, byte[] content) {
        return Sha256.of(new byte[] {kind}, content);
    }
}
