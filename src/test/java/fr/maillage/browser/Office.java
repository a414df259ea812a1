package fr.maillage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.people.door.Browser;
import fr.maillage.people.door.Form;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A prefecture that begins conventions and gives them up again, and remembers what it was told. */
final class Office {

    private static final String DRAFT = "/forms/convention/draft-convention.xhtml?task=";
    private static final Pattern WAITING = Pattern.compile("draft-convention\\.xhtml\\?task=([\\w-]+)");

    private final String departement;
    private final List<String> begun = new CopyOnWriteArrayList<>();
    private final List<String> ended = new CopyOnWriteArrayList<>();
    private Browser browser;

    Office(String departement) {
        this.departement = departement;
    }

    void come(int port) {
        browser = new Browser(port);
        browser.signIn(Stage.email("prefecture-" + departement), Stage.PASSWORD);
    }

    /** Goes on where the work list says; the answers that are awaited may never come. */
    void work() {
        Matcher waiting = WAITING.matcher(browser.get("/forms/desk/work-list.xhtml?form=convention/draft-convention")
                .body());
        String task = waiting.find() ? waiting.group(1) : begin();
        giveUp(task);
    }

    private String begin() {
        String page = "/forms/convention/conventions.xhtml";
        Map<String, String> form = Form.hidden(browser.get(page).body(), "new");
        form.put("departement", departement);
        form.put("referenceOn", "2020-02-06");
        form.put("begin", "x");
        HttpResponse<String> answer = browser.post(page, form);
        assertThat(Browser.place(answer)).contains(DRAFT);
        String task = Browser.place(answer).replaceFirst(".*task=", "");
        begun.add(task);
        return task;
    }

    private void giveUp(String task) {
        Map<String, String> form = Form.hidden(browser.get(DRAFT + task).body(), "draft");
        form.put("givenUp", "on");
        form.put("abandon", "x");
        HttpResponse<String> answer = browser.post(DRAFT + task, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        ended.add(task);
    }

    List<String> begun() {
        return begun;
    }

    List<String> ended() {
        return ended;
    }
}
