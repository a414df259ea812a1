package fr.maillage.browser;

import fr.maillage.casework.Tasks;
import fr.maillage.convention.draft.BeginConvention;
import fr.maillage.convention.draft.Convention.NewConvention;
import fr.maillage.convention.publication.Publications;
import fr.maillage.demonstration.Demonstration;
import fr.maillage.directory.SupervisedStructures;
import fr.maillage.journal.DaySeal;
import fr.maillage.journal.DaySeals;
import fr.maillage.labelling.candidacy.BeginCandidacy;
import fr.maillage.labelling.candidacy.Candidacies;
import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.people.Accounts;
import fr.maillage.people.Actor;
import fr.maillage.people.AddressAsked;
import fr.maillage.people.Answer;
import fr.maillage.people.ChangeAddress;
import fr.maillage.people.Grant;
import fr.maillage.people.InvitationSent;
import fr.maillage.people.Invitations;
import fr.maillage.people.LinkToken;
import fr.maillage.people.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** The demonstration, played to its end, and where each of its people finds what waits for them. */
record Stage(ConfigurableApplicationContext platform) {

    static final String PASSWORD = "demonstration-2026";

    private static final Duration LONGEST_PLAY = Duration.ofMinutes(3);

    /** Waits until every scene has been played, and the day's journal has been timestamped. */
    static Stage played() throws InterruptedException {
        Stage stage = new Stage(Platform.running());
        Demonstration demonstration = stage.bean(Demonstration.class);
        await(() -> demonstration.getDone() >= demonstration.getTotal(), demonstration::getDone);
        await(() -> !stage.journal().isEmpty(), stage::journal);
        return stage;
    }

    private static void await(BooleanSupplier condition, Supplier<?> reached) throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST_PLAY);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("stopped at " + reached.get());
            }
            Thread.sleep(200);
        }
    }

    /** Copies what is played so far, and the keys, to where a packaged demonstration looks for its data. */
    void copyTo(Path folder) throws SQLException, IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        try (Connection connection = bean(DataSource.class).getConnection()) {
            back(connection, data);
            connection.rollback();
        }
        try (Connection connection = DriverManager.getConnection(Platform.VAULT, "maillage", "maillage")) {
            back(connection, Files.createDirectories(data.resolve("keys")));
        }
        for (String key : List.of("maillage.signing.keys", "maillage.vault.master.file")) {
            Path file = Path.of(platform.getEnvironment().getRequiredProperty(key));
            Files.copy(file, data.resolve(file.getFileName()));
        }
    }

    private static void back(Connection connection, Path up) throws SQLException, IOException {
        String name = connection
                .getMetaData()
                .getURL()
                .replaceFirst("^jdbc:derby:memory:", "")
                .replaceFirst(";.*", "");
        try (var backup = connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
            backup.setString(1, up.toString());
            backup.execute();
        }
        Files.move(up.resolve(name), up.resolve("demonstration"));
    }

    static String email(String person) {
        return person + "@demonstration.example";
    }

    /** Every page of this form that waits for the person. */
    List<String> tasks(String form, String person, Grant grant) {
        List<String> tasks =
                bean(Tasks.class).waitingFor(actor(person, grant), form, Tasks.Order.OLDEST, 0).rows().stream()
                        .map(row -> "/forms/" + form + ".xhtml?task=" + row.task())
                        .toList();
        if (tasks.isEmpty()) {
            throw new AssertionError("no task " + form + " waits for " + person);
        }
        return tasks;
    }

    String candidacyOf(String sponsor) {
        return bean(Candidacies.class).findAll().stream()
                .filter(candidacy -> candidacy.organisation().equals(sponsor))
                .sorted(Comparator.comparing(Candidacy::begunAt))
                .map(Candidacy::id)
                .findFirst()
                .orElseThrow();
    }

    /** A new candidacy without a word in it. */
    String begin(String sponsor, String person) {
        Actor actor = actor(person, Grant.inOrganisation(Role.SPONSOR, sponsor));
        return ((Answer.Done) bean(BeginCandidacy.class).begin(sponsor, actor)).id();
    }

    /** A convention that was just begun; its draft waits for the office. */
    String convention(String office, String departement) {
        return bean(BeginConvention.class)
                .begin(
                        new NewConvention(departement, LocalDate.of(2020, 2, 6)),
                        actor(office, Grant.territorial(Role.PREFECTURE_OFFICER, departement)))
                .id("convention");
    }

    /** The number of the convention that was sealed last. */
    String published(String departement) {
        return bean(Publications.class)
                .list(departement, Publications.Order.LATEST, 0)
                .rows()
                .get(0)
                .number()
                .orElseThrow();
    }

    /** The days of the journal that were timestamped. */
    List<DaySeal> journal() {
        return bean(DaySeals.class).list(0).rows();
    }

    /** A labelled structure of the prefect's département. */
    String structure(String prefect, String departement) {
        return bean(SupervisedStructures.class)
                .list(0, actor(prefect, Grant.territorial(Role.PREFECT, departement)))
                .rows()
                .get(0)
                .id();
    }

    String account(String person) {
        return bean(Accounts.class).findByEmail(email(person)).orElseThrow().id();
    }

    /** Invites somebody, as the administrator, and reads the mail for them. */
    String invite(String email) {
        AtomicReference<String> key = mailed(InvitationSent.class, sent -> sent.token());
        bean(Invitations.class)
                .invite(
                        email,
                        "Camille Essai",
                        Grant.territorial(Role.PREFECTURE_OFFICER, "46"),
                        actor("administration", Grant.national(Role.ADMINISTRATOR)));
        return key.get();
    }

    /** Asks for another address, as the person, and reads the mail that comes there. */
    String move(String person, String email) {
        AtomicReference<String> key = mailed(AddressAsked.class, asked -> asked.token());
        bean(ChangeAddress.class).ask(PASSWORD, email, new Actor(account(person), Set.of()));
        return key.get();
    }

    /** The key of the link that is mailed last. */
    private <T> AtomicReference<String> mailed(Class<T> news, Function<T, LinkToken> token) {
        AtomicReference<String> key = new AtomicReference<>();
        platform.addApplicationListener((ApplicationListener<PayloadApplicationEvent<?>>) event -> {
            if (news.isInstance(event.getPayload())) {
                key.set(token.apply(news.cast(event.getPayload())).secret());
            }
        });
        return key;
    }

    Actor actor(String person, Grant grant) {
        return new Actor(account(person), Set.of(grant));
    }

    <T> T bean(Class<T> type) {
        return platform.getBean(type);
    }
}
