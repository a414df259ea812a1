package fr.maillage.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;

/** Leaves what the browser showed when a test failed: the picture and the page's source. */
class PictureOfFailure implements AfterTestExecutionCallback {

    static final Path FOLDER = Path.of("target", "screenshots");

    @Override
    public void afterTestExecution(ExtensionContext test) throws IOException {
        if (test.getExecutionException().isPresent()) {
            Files.createDirectories(FOLDER);
            Files.write(named(test, "png"), ((TakesScreenshot) Chromium.shared()).getScreenshotAs(OutputType.BYTES));
            Files.writeString(named(test, "html"), Chromium.shared().getPageSource());
        }
    }

    static Path named(ExtensionContext test, String suffix) {
        return FOLDER.resolve(test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName() + "." + suffix);
    }
}
