package fr.maillage.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chromium.HasCdp;

/** What axe-core does not ask: the outline of the page, and whether it can be read on a phone or enlarged. */
record Soundness(WebDriver browser) {

    /** A small phone, or a screen of 1280 px at 400 %. */
    private static final int WIDTH = 320;

    private static final String OUTLINE = """
            const wrong = [];
            const count = (what, wanted) => {
              const found = document.querySelectorAll(what).length;
              if (found !== wanted) wrong.push(`${found} × ${what}`);
            };
            for (const one of ['h1', 'main', 'body > header', 'body > footer', 'a.skip']) count(one, 1);
            count('[tabindex]:not([tabindex="0"], [tabindex="-1"])', 0);
            if (document.documentElement.lang !== arguments[0]) wrong.push('lang is ' + document.documentElement.lang);
            if (!/^\\S.* – \\S/.test(document.title)) wrong.push('title is ' + document.title);
            if (document.body.innerText.includes('???')) wrong.push('a sentence is missing');
            return wrong;
            """;

    private static final String TOO_WIDE = """
            const room = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= room) return [];
            const inScroller = element => element.closest('.scroll, .drawing');
            return [...document.body.querySelectorAll('*')]
              .filter(element => element.getBoundingClientRect().right > room + 1 && !inScroller(element.parentElement))
              .map(element => element.outerHTML.slice(0, 120))
              .slice(0, 3);
            """;

    static List<String> flaws(WebDriver browser, String language) {
        Soundness soundness = new Soundness(browser);
        List<String> flaws = new ArrayList<>(soundness.ask(OUTLINE, language));
        soundness.shrink();
        soundness.ask(TOO_WIDE).forEach(part -> flaws.add("wider than " + WIDTH + " px: " + part));
        ((HasCdp) browser).executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        return flaws;
    }

    private void shrink() {
        ((HasCdp) browser)
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", WIDTH, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    }

    private List<String> ask(String question, Object... arguments) {
        return ((List<?>) ((JavascriptExecutor) browser).executeScript(question, arguments))
                .stream().map(String::valueOf).toList();
    }
}
