package fr.maillage.mandate;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What must not be found: words and bytes, in each spelling in which a store could hold them. */
final class Markers {

    private static final int WINDOW = 16;
    private static final int SHORTS = 1 << Short.SIZE;

    private final Map<Long, List<Spelling>> byBeginning = new HashMap<>();
    private final BitSet beginnings = new BitSet(SHORTS);
    private final Set<String> names = new TreeSet<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Spelling(String name, byte[] bytes) {}

    /** A word of at least eight letters. */
    void add(String word) {
        byte[] plain = word.getBytes(UTF_8);
        spell(word, plain);
        spell(word, word.getBytes(UTF_16BE));
        spell(word, word.getBytes(UTF_16LE));
        spell(word, HexFormat.of().formatHex(plain).getBytes(UTF_8));
        for (int shift = 0; shift < 3; shift++) {
            spell(word, base64(plain, shift));
        }
    }

    /** A piece from the middle of these bytes, under this name. */
    void add(String name, byte[] bytes) {
        int from = (bytes.length - WINDOW) / 2;
        spell(name, Arrays.copyOfRange(bytes, from, from + WINDOW));
    }

    Set<String> names() {
        return names;
    }

    /** The names of those that stand there. */
    Set<String> in(byte[] content) {
        Set<String> found = new TreeSet<>();
        ByteBuffer bytes = ByteBuffer.wrap(content);
        for (int at = 0; at + Long.BYTES <= content.length; at++) {
            if (beginnings.get(Short.toUnsignedInt(bytes.getShort(at)))) {
                for (Spelling spelling : byBeginning.getOrDefault(bytes.getLong(at), List.of())) {
                    int end = Math.min(content.length, at + spelling.bytes.length);
                    if (Arrays.equals(content, at, end, spelling.bytes, 0, spelling.bytes.length)) {
                        found.add(spelling.name);
                    }
                }
            }
        }
        return found;
    }

    private void spell(String name, byte[] bytes) {
        ByteBuffer spelled = ByteBuffer.wrap(bytes);
        names.add(name);
        beginnings.set(Short.toUnsignedInt(spelled.getShort(0)));
        byBeginning
                .computeIfAbsent(spelled.getLong(0), beginning -> new ArrayList<>())
                .add(new Spelling(name, bytes));
    }

    /** Those letters of its base64 that no neighbour changes, when so many bytes of a group come before it. */
    private static byte[] base64(byte[] plain, int shift) {
        byte[] shifted = new byte[shift + plain.length];
        System.arraycopy(plain, 0, shifted, shift, plain.length);
        byte[] all = Base64.getEncoder().withoutPadding().encode(shifted);
        int from = (shift * Byte.SIZE + 5) / 6;
        return Arrays.copyOfRange(all, from, shifted.length * Byte.SIZE / 6);
    }
}
