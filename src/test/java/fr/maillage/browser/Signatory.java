package fr.maillage.browser;

import fr.maillage.people.door.Browser;
import fr.maillage.people.door.Form;
import java.net.http.HttpResponse;
import java.util.Map;

/** A party that signs an act with nothing but posts, and remembers whether it was told that it has. */
final class Signatory {

    private final String name;
    private final String task;
    private Browser browser;
    private volatile boolean acknowledged;

    Signatory(String name, String task) {
        this.name = name;
        this.task = task;
    }

    void come(int port) {
        browser = new Browser(port);
        browser.signIn(Stage.email(name), Stage.PASSWORD);
    }

    /** The answer that is awaited may never come. */
    void sign() {
        String page = page();
        Map<String, String> form = Form.hidden(page, "answer");
        form.put("password", Stage.PASSWORD);
        form.put("done", "x");
        HttpResponse<String> answer = browser.post("/forms/act/sign-act.xhtml?task=" + task, form);
        if (answer.statusCode() == 302) {
            acknowledged = true;
        }
    }

    /** Whether the platform still asks for the signature. */
    boolean isAsked() {
        return Form.isIn(page(), "answer");
    }

    boolean isAcknowledged() {
        return acknowledged;
    }

    String task() {
        return task;
    }

    private String page() {
        return browser.get("/forms/act/sign-act.xhtml?task=" + task).body();
    }

    @Override
    public String toString() {
        return name;
    }
}
