package fr.maillage.browser;

import org.junit.jupiter.api.Test;

/** Not found by the build, whose names end in Test or IT: {@link FailureIT} runs it. */
class FailingJourney extends Journey {

    @Test
    void seesWhatIsNotThere() {
        visitor.open("/").sees("a sentence that no page holds");
    }
}
