package fr.maillage;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the laws look at: the compiled classes, and the files as they are kept. */
public final class House {

    public static final JavaClasses CLASSES = new ClassFileImporter().importPath("target/classes");

    private House() {}

    /** The package of the trade a class lives in: {@code labelling} for {@code fr.maillage.labelling.page.X}. */
    static String packageOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return parts.length > 2 ? parts[2] : "";
    }

    /** The room of the package: {@code page}, or empty at its root. */
    static String roomOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return parts.length > 3 ? parts[3] : "";
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("fr.maillage");
    }

    /** Files below a folder of the repository; none when there is no such folder. */
    public static List<Path> files(String folder, String suffix) {
        if (!Files.isDirectory(Path.of(folder))) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(suffix) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
