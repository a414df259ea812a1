package fr.maillage.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.drone.spi.Destructor;
import org.jboss.arquillian.drone.spi.Instantiator;
import org.jboss.arquillian.drone.webdriver.configuration.WebDriverConfiguration;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The machine's own Chromium, for Drone. One for the whole run: a start costs more than most tests. Tests get it with
 * its cookies cleared. The flags keep it from calling home, which a closed network would answer with delays.
 */
public class Chromium implements Instantiator<WebDriver, WebDriverConfiguration>, Destructor<WebDriver> {

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1280,1024");

    private static WebDriver browser;

    @Override
    public int getPrecedence() {
        return 100;
    }

    @Override
    public WebDriver createInstance(WebDriverConfiguration configuration) {
        return shared();
    }

    /** Kept for the next test class; the JVM's end quits it. */
    @Override
    public void destroyInstance(WebDriver instance) {}

    static synchronized WebDriver shared() {
        if (browser == null) {
            ChromeDriver started = start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::quit));
            browser = started;
        }
        return browser;
    }

    private static ChromeDriver start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("maillage.chromium", "/usr/bin/chromium"));
        options.addArguments(FLAGS);
        options.addArguments("--user-data-dir=" + freshProfile());
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "fr-FR,fr"));
        return new ChromeDriver(ChromeDriverService.createDefaultService(), options);
    }

    private static Path freshProfile() {
        try {
            return Files.createTempDirectory("maillage-chromium");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
