package fr.maillage.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody would find who took the disk away: every byte of every file below a folder. */
record RawFiles(Path folder) {

    /** How many of these secrets stand in the files, or a piece of eight bytes from their middle does. */
    int find(Collection<byte[]> secrets) {
        Set<Long> wanted = new HashSet<>();
        secrets.forEach(secret -> wanted.add(ByteBuffer.wrap(secret).getLong(secret.length / 2)));
        Set<Long> found = new HashSet<>();
        for (Path file : files()) {
            ByteBuffer bytes = ByteBuffer.wrap(read(file));
            for (int at = 0; at + Long.BYTES <= bytes.capacity(); at++) {
                long here = bytes.getLong(at);
                if (wanted.contains(here)) {
                    found.add(here);
                }
            }
        }
        return found.size();
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A database may delete one while we look. */
    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
