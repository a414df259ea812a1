package fr.maillage.engine;

import fr.maillage.shared.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import liquibase.Scope;
import liquibase.SingletonScopeManager;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.util.FileSystemUtils;

/**
 * A Derby database that is not there yet. Its tables are made in memory, where none of some five hundred files waits
 * for the disk on its own, and then put in their place in one piece: a first start that is broken off leaves no
 * database that is half made.
 */
record FreshDatabase(Path place, String changes, String user, String password) {

    private static final String MEMORY = "jdbc:derby:memory:";
    private static final List<String> ENGINE = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    void make() {
        Path apart = place.resolveSibling(place.getFileName() + ".making");
        String name = Ids.fresh(); // what an earlier one may have left in memory is not taken for this one
        String memory = MEMORY + name;
        try {
            FileSystemUtils.deleteRecursively(apart);
            Files.createDirectories(apart);
            DataSource tables = new DriverManagerDataSource(memory + ";create=true", user, password);
            fill(tables);
            copy(tables, apart);
            Path made = apart.resolve(name);
            force(made);
            Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
            FileSystemUtils.deleteRecursively(apart);
        } catch (IOException e) {
            throw new UncheckedIOException("the database cannot be put at " + place, e);
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException("the first tables cannot be made", e);
        } finally {
            forget(memory);
        }
    }

    private void fill(DataSource tables) throws LiquibaseException {
        Scope.setScopeManager(new SingletonScopeManager()); // else threads of one parent work in one place, and lose it
        SpringLiquibase ours = new SpringLiquibase();
        ours.setDataSource(tables);
        ours.setChangeLog(changes);
        ours.setResourceLoader(new DefaultResourceLoader());
        ours.afterPropertiesSet();
        ENGINE.stream().map(FreshDatabase::script).forEach(script -> script.execute(tables));
    }

    private static ResourceDatabasePopulator script(String part) {
        return new ResourceDatabasePopulator(
                new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.db2.create." + part + ".sql"));
    }

    private static void copy(DataSource tables, Path folder) throws SQLException {
        try (Connection connection = tables.getConnection();
                PreparedStatement copy = connection.prepareStatement("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            copy.setString(1, folder.toString());
            copy.execute();
        }
    }

    private static void forget(String memory) {
        try {
            DriverManager.getConnection(memory + ";drop=true").close();
        } catch (SQLException dropped) {
            // this is how Derby says that it is done
        }
    }

    /** Side by side, because a disk writes many files in one go for what two of them take one after the other. */
    private static void force(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).toList().parallelStream().forEach(FreshDatabase::forceOne);
        }
    }

    private static void forceOne(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("the disk does not keep " + file, e);
        }
    }
}
