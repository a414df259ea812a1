package fr.maillage.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Arquillian can skip the bodies of tests and still be green: here one fails on purpose, and must be seen to. */
class FailureIT {

    @Test
    void aFailingBodyFailsAndLeavesAPicture() throws Exception {
        Path picture = PictureOfFailure.FOLDER.resolve("FailingJourney.seesWhatIsNotThere.png");
        Files.deleteIfExists(picture);

        TestExecutionSummary summary = run(FailingJourney.class);

        assertThat(summary.getTestsFailedCount()).isEqualTo(1);
        assertThat(summary.getFailures().get(0).getException()).hasMessageContaining("should show");
        assertThat(picture).isNotEmptyFile();
    }

    @Test
    void aPassingBodyRuns() throws InterruptedException {
        PassingJourney.ran = false;

        assertThat(run(PassingJourney.class).getTestsSucceededCount()).isEqualTo(1);

        assertThat(PassingJourney.ran).isTrue();
    }

    /** In a thread of its own: Graphene keeps one suite per thread, and the build's own suite may be in this one. */
    private static TestExecutionSummary run(Class<?> journey) throws InterruptedException {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        Thread suite = new Thread(() -> LauncherFactory.create()
                .execute(request().selectors(selectClass(journey)).build(), listener));
        suite.start();
        suite.join();
        return listener.getSummary();
    }
}
