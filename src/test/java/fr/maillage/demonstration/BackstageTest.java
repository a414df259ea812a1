package fr.maillage.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class BackstageTest {

    private final Backstage backstage = new Backstage();

    @Test
    void endsQuietlyWhenThePlatformIsStoppedWhileItPlays(CapturedOutput output) throws InterruptedException {
        backstage.close();
        backstage.play(BackstageTest::stumble).join();

        assertThat(output).contains("the next start goes on").doesNotContain("IllegalStateException");
    }

    @Test
    void tellsWhyAPlayStopped(CapturedOutput output) throws InterruptedException {
        backstage.play(BackstageTest::stumble).join();

        assertThat(output).contains("the demonstration stopped", "IllegalStateException: closed");
    }

    private static void stumble() {
        throw new IllegalStateException("closed");
    }
}
