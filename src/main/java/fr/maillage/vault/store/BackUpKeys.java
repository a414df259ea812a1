package fr.maillage.vault.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Copies of the embedded store, a folder a day, and their end on the day that was stated: nothing else deletes them in
 * time. A store on PostgreSQL is backed up by its operator, who then keeps the statement.
 */
@Component
public class BackUpKeys {

    private static final Pattern NAME = Pattern.compile("keys-(\\d{4}-\\d{2}-\\d{2})");

    private final Store store;
    private final BackupLife life;
    private final Path folder;
    private final Clock clock;

    BackUpKeys(Store store, BackupLife life, @Value("${maillage.vault.backup-folder}") Path folder, Clock clock) {
        this.store = store;
        this.life = life;
        this.folder = folder;
        this.clock = clock;
    }

    /** Made once a day; again on the same day it takes the place of the first. */
    public void run() {
        LocalDate today = BackupLife.day(clock.instant());
        if (store.isOnFiles() && life.end(today).isAfter(today)) {
            Path place = folder.resolve("keys-" + today);
            delete(place);
            store.backUp(place);
        }
    }

    /** Deletes those whose day has come. */
    public void expire() {
        LocalDate today = BackupLife.day(clock.instant());
        made().stream().filter(copy -> !life.end(day(copy)).isAfter(today)).forEach(BackUpKeys::delete);
    }

    private List<Path> made() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> NAME.matcher(name(entry)).matches()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate day(Path copy) {
        return LocalDate.parse(NAME.matcher(name(copy)).replaceFirst("$1"));
    }

    private static String name(Path entry) {
        return entry.getFileName().toString();
    }

    private static void delete(Path copy) {
        try {
            FileSystemUtils.deleteRecursively(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
