package fr.maillage.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import liquibase.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshDatabaseTest {

    private static final String CHANGES = "classpath:db/changelog.xml";

    @TempDir
    private Path folder;

    @Test
    void aNewDatabaseHoldsOurTablesAndTheEnginesAndNothingLiesBesideIt() throws Exception {
        Path place = folder.resolve("maillage");

        made(place, CHANGES).make();

        assertThat(tablesOf(place)).contains("JOURNAL_ENTRY", "DATABASECHANGELOG", "ACT_RU_TASK", "ACT_HI_DECINST");
        assertThat(folder.toFile().list()).containsExactly("maillage");
    }

    @Test
    void severalAreMadeAtOnceByThreadsOfOneParent() {
        Scope.getCurrentScope(); // as one has who made a database before
        List<Path> places = List.of(folder.resolve("one"), folder.resolve("two"));

        List<CompletableFuture<Void>> made = places.stream()
                .map(place ->
                        CompletableFuture.runAsync(() -> made(place, CHANGES).make(), work -> new Thread(work).start()))
                .toList();

        made.forEach(CompletableFuture::join);
        assertThat(places).allSatisfy(place -> assertThat(tablesOf(place)).contains("JOURNAL_ENTRY"));
    }

    @Test
    void whatWasLeftOfABrokenStartIsNotTakenForADatabase() throws Exception {
        Path place = folder.resolve("maillage");
        Path left = Files.createDirectories(folder.resolve("maillage.making/fresh-maillage/seg0"));
        Files.writeString(left.resolve("c10.dat"), "half a table");

        made(place, CHANGES).make();

        assertThat(tablesOf(place)).contains("JOURNAL_ENTRY");
    }

    @Test
    void aDatabaseThatCannotBeMadeIsNotPutInPlace() {
        Path place = folder.resolve("maillage");

        assertThatThrownBy(() -> made(place, "classpath:db/missing.xml").make())
                .isInstanceOf(IllegalStateException.class);

        assertThat(place).doesNotExist();
    }

    @Test
    void aDatabaseThatAnotherProcessMadeMeanwhileIsLeftAsItIs() throws Exception {
        Path theirs = Files.writeString(
                Files.createDirectories(folder.resolve("maillage")).resolve("service.properties"), "theirs");

        assertThatThrownBy(() -> made(folder.resolve("maillage"), CHANGES).make())
                .isInstanceOf(UncheckedIOException.class);

        assertThat(theirs).hasContent("theirs");
    }

    private static FreshDatabase made(Path place, String changes) {
        return new FreshDatabase(place, changes, "maillage", "maillage");
    }

    private static List<String> tablesOf(Path place) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:derby:" + place, "maillage", "maillage");
                var tables = connection.getMetaData().getTables(null, "MAILLAGE", null, null)) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        } finally {
            assertThatThrownBy(() -> DriverManager.getConnection("jdbc:derby:" + place + ";shutdown=true"))
                    .isInstanceOf(SQLException.class);
        }
        return names;
    }
}
