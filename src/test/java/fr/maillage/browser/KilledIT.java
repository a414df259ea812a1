package fr.maillage.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.maillage.bench.PackagedPlatform;
import fr.maillage.directory.Frameworks;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.people.door.Browser;
import fr.maillage.signing.Verdict;
import fr.maillage.signing.Verification;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The platform as it is shipped dies while parties sign an act and an office begins and ends others: afterwards all that
 * anybody was told is there, nothing is half done, and it goes on. It takes a minute, so it runs with {@code -Pbench} only.
 */
@EnabledIfSystemProperty(named = "maillage.bench", matches = "true")
class KilledIT {

    private static final long SEED =
            Long.getLong("maillage.seed", ThreadLocalRandom.current().nextInt());
    private static final String OFFICER = "prefecture-82";
    private static final int DEATHS = Integer.getInteger("maillage.deaths", 3);
    private static final Duration HEALTHY = Duration.ofSeconds(60);

    /** What the dead one had taken is free after a minute, and looked for within half a minute more. */
    private static final Duration TAKEN_OVER = Duration.ofMinutes(2);

    private static final Pattern FILE = Pattern.compile("/documents/([\\w-]+)");
    private static final List<String> OPTIONS =
            List.of(System.getProperty("maillage.memory", "-Xmx384m").split(" "));

    @TempDir
    private Path folder;

    private final Random chance = new Random(SEED);
    private final List<Signatory> signatories = new ArrayList<>();
    private final Office office = new Office("13");
    private Browser reader;
    private Stage stage;
    private String act;

    @Test
    void losesNothingItHasAcknowledgedAndLeavesNothingHalfDone() throws Exception {
        stage = Stage.played();
        act = new ActOnStage(stage).issuedTwice(OFFICER);
        signatories();
        stage.copyTo(folder);
        List<String> before = disagreements();
        for (int death = 0; death < DEATHS; death++) {
            try (PackagedPlatform platform = healthy()) {
                checked();
                dieAtWork(platform);
            }
        }
        try (PackagedPlatform last = healthy()) {
            checked();
            finished();
            assertThat(last.isAlive()).isTrue();
        }
        assertThat(disagreements()).as("between our tables and the engine's").isEqualTo(before);
    }

    private void signatories() {
        ActOnStage stand = new ActOnStage(stage);
        add("prefet-82", Grant.territorial(Role.PREFECT, ActOnStage.DEPARTEMENT), stand);
        stage.bean(Frameworks.class)
                .inForce(LocalDate.of(2020, 2, 6))
                .partners()
                .forEach(partner -> add(
                        "partenaire-82-" + partner.code(),
                        Grant.inOrganisation(Role.PARTNER_SIGNATORY, partner.code(), ActOnStage.DEPARTEMENT),
                        stand));
    }

    private void add(String name, Grant grant, ActOnStage stand) {
        signatories.add(new Signatory(name, stand.task(act, "act/sign-act", stage.actor(name, grant))));
    }

    /** Everybody comes back as soon as it answers. */
    private PackagedPlatform healthy() throws Exception {
        PackagedPlatform platform = PackagedPlatform.start(folder, OPTIONS);
        Duration time = platform.timeToFirstPage();
        System.out.printf("FIGURE healthy after %.1f s%n", time.toMillis() / 1000.0);
        assertThat(time).isLessThan(HEALTHY);
        signatories.forEach(signatory -> signatory.come(platform.port()));
        office.come(platform.port());
        reader = new Browser(platform.port());
        reader.signIn(Stage.email(OFFICER), Stage.PASSWORD);
        return platform;
    }

    /** Three sign at once, and an office works, until the moment comes. */
    private void dieAtWork(PackagedPlatform platform) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(4);
        List<Signatory> left = signatories.stream()
                .filter(signatory -> !signatory.isAcknowledged())
                .limit(3)
                .toList();
        List<Future<?>> works = new ArrayList<>();
        left.forEach(signatory -> works.add(hands.submit(() -> untilItDies(signatory::sign))));
        works.add(hands.submit(() -> untilItDies(() -> {
            while (platform.isAlive()) {
                office.work();
            }
        })));
        await().atMost(HEALTHY)
                .until(() -> (left.isEmpty() || acknowledged(left) > 0)
                        && !office.ended().isEmpty());
        int moment = chance.nextInt(2_000);
        TimeUnit.MILLISECONDS.sleep(moment);
        platform.kill();
        for (Future<?> work : works) {
            work.get(1, TimeUnit.MINUTES);
        }
        hands.shutdown();
        System.out.printf(
                "killed %d ms later, seed %d: %d signatures, %d begun and %d ended were acknowledged%n",
                moment,
                SEED,
                acknowledged(signatories),
                office.begun().size(),
                office.ended().size());
    }

    private static long acknowledged(List<Signatory> some) {
        return some.stream().filter(Signatory::isAcknowledged).count();
    }

    private static void untilItDies(Runnable work) {
        try {
            work.run();
        } catch (UncheckedIOException itDied) {
            // what was not acknowledged may have been done, or not
        }
    }

    /** The file that the platform has now bears every signature of which anybody was told, and is valid. */
    private void checked() {
        assertThat(signatories)
                .as("acknowledged, and asked for again; seed " + SEED)
                .filteredOn(Signatory::isAcknowledged)
                .noneMatch(Signatory::isAsked);
        long signed =
                signatories.stream().filter(signatory -> !signatory.isAsked()).count();
        Verdict verdict = verdict();
        assertThat(verdict.status()).isEqualTo(Verdict.Status.VALID);
        assertThat(signatures(verdict))
                .as("signatures in the file; seed " + SEED)
                .isEqualTo(signed);
    }

    private void finished() {
        office.work();
        for (Signatory signatory : signatories) {
            if (signatory.isAsked()) {
                signatory.sign();
                assertThat(signatory.isAsked()).as("%s cannot sign", signatory).isFalse();
            }
        }
        checked();
        String page = "/forms/desk/case.xhtml?case=" + act;
        await().atMost(TAKEN_OVER).until(() -> reader.get(page).body().contains(">En vigueur<"));
        assertThat(reader.get(page).body()).contains("Le journal de ce dossier est intact");
    }

    /** Opens the tables while nobody else has them; what was told to be done stands there as done. */
    private List<String> disagreements() throws SQLException {
        try (Ledger ledger = Ledger.of(folder)) {
            assertThat(ledger.done()).containsAll(acknowledged()).containsAll(office.ended());
            return ledger.disagreements();
        }
    }

    private List<String> acknowledged() {
        return signatories.stream()
                .filter(Signatory::isAcknowledged)
                .map(Signatory::task)
                .toList();
    }

    private Verdict verdict() {
        Matcher file =
                FILE.matcher(reader.get("/forms/act/dossier.xhtml?case=" + act).body());
        assertThat(file.find()).isTrue();
        return stage.bean(Verification.class).verify(reader.download(file.group()));
    }

    private static long signatures(Verdict verdict) {
        return verdict.signatures().stream()
                .filter(one -> one.worth().kind() == Verdict.Kind.SIGNATURE)
                .count();
    }
}
