package fr.maillage.vault.cipher;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;

/** A master key as 32 random bytes in base64. */
final class MasterFile {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    private MasterFile() {}

    static Master read(Path file) {
        try {
            if (isPosix() && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                throw new UnusableMaster(file + " can be read by others than its owner (chmod 600 " + file + ")", null);
            }
            return spelled(Files.readString(file, US_ASCII), file.toString());
        } catch (IOException e) {
            throw new UnusableMaster(file + " cannot be read", e);
        }
    }

    static Master spelled(String base64, String called) {
        String stripped = base64.strip();
        if (!stripped.matches("[A-Za-z0-9+/]{43}=")) { // the decoder's own complaint would quote it
            throw new UnusableMaster(called + " is not 32 bytes in base64 (openssl rand -base64 32)", null);
        }
        return new Master(new PlainKey(Base64.getDecoder().decode(stripped)));
    }

    /** Makes a file that nobody has and only its owner may read. */
    static void make(Path file) {
        byte[] bytes = Gcm.random(PlainKey.LENGTH);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, ownersOnly());
            Files.writeString(file, Base64.getEncoder().encodeToString(bytes), StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static FileAttribute<?>[] ownersOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
