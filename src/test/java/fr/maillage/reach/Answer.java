package fr.maillage.reach;

import fr.maillage.people.door.Browser;
import java.net.http.HttpResponse;

/** What a person hears, without what differs from one answer to the next for a reason: tokens, and the name asked for. */
record Answer(int status, String place, String type, String body) {

    private static final String SIGN_IN = "/forms/people/login.xhtml";

    static Answer of(HttpResponse<String> heard, String asked) {
        return new Answer(
                heard.statusCode(),
                Browser.place(heard).replace(asked, "{id}"),
                heard.headers().firstValue("Content-Type").orElse(""),
                heard.body().replace(asked, "{id}").replaceAll("(name=\"(?:_csrf|[\\w.]*ViewState)\"[^>]*)", ""));
    }

    boolean opens() {
        return status == 200 || status == 409;
    }

    /** What is not there, or not for this person; strangers are asked who they are first. */
    boolean isClosed() {
        return status == 404 || (status == 302 && place.equals(SIGN_IN));
    }
}
