package fr.maillage.people.door;

import java.util.List;
import org.springframework.http.HttpMethod;

/** Every address that answers somebody who is not signed in. There is no other list; a test knocks at all doors. */
final class PublicDoors {

    static final String SIGN_IN = "/forms/people/login.xhtml";
    static final String INVITATION = "/forms/people/invitation.xhtml";
    static final String LOST_SESSION = "/forms/desk/error/session-lost.xhtml";

    /** Knows no session and changes nothing, so no other site gains by sending somebody's browser here: no token. */
    static final String VERIFY = "/api/verify";

    /** One open address, and why it is open. */
    record Door(HttpMethod method, String pattern, String why) {}

    static final List<Door> ALL = List.of(
            get(SIGN_IN, "who is not signed in must be able to"),
            post("/login", "takes address and password"),
            get(INVITATION, "the invited have no account yet"),
            post(INVITATION, "takes the password the invited chose"),
            get(LOST_SESSION, "says what became of a session that ended"),
            get("/", "the home page is everybody's"),
            get("/forms/desk/home.xhtml", "the home page by its own name"),
            get("/forms/desk/accessibility.xhtml", "the accessibility statement is owed to everybody"),
            get("/forms/desk/source.xhtml", "the licence owes it to everybody"),
            get("/forms/directory/register.xhtml", "the register of labels is public"),
            get("/forms/convention/published.xhtml", "sealed conventions are public"),
            get("/forms/convention/publication.xhtml", "each on a page of its own"),
            get("/publications/**", "the sealed act and its annexes, but for annex 6"),
            get("/registre/structures.csv", "the register as open data"),
            get("/registre/structures.geojson", "the register on a map"),
            get("/autorite/racine.cer", "whoever checks an act elsewhere needs the root"),
            get("/autorite/revocations.crl", "and what the root has revoked"),
            get("/forms/evidence/verify.xhtml", "anybody may check a signed file"),
            post("/forms/evidence/verify.xhtml", "takes that file"),
            get(
                    "/forms/mandate/data.xhtml",
                    "who answers for a citizen's data and how long it lives is owed to everybody"),
            get("/forms/mandate/own.xhtml", "a citizen has no account, and the secret code of their original"),
            post("/forms/mandate/own.xhtml", "takes that code, and a withdrawal"),
            get("/forms/mandate/original.xhtml", "a citizen follows the link to their original"),
            post("/forms/mandate/original.xhtml", "takes the secret code of it, and hands the file over"),
            get("/forms/mandate/check-mandate.xhtml", "a partner asks whether an original that is shown holds"),
            post("/forms/mandate/check-mandate.xhtml", "takes the code on it"),
            get("/forms/mandate/check-destruction.xhtml", "anybody may check what a certificate of destruction says"),
            post("/forms/mandate/check-destruction.xhtml", "takes a line of it, and gives the root to which it leads"),
            get("/forms/mandate/check-original.xhtml", "a citizen shows that their file is what was signed"),
            post("/forms/mandate/check-original.xhtml", "takes that file and its salt, and keeps neither"),
            post(VERIFY, "takes that file from a program, which has no token"),
            get("/jakarta.faces.resource/**", "style, script and pictures of the public pages"),
            get("/favicon.ico", "asked for by every browser"));

    private PublicDoors() {}

    /** Whether a stranger's page has a form with a token in it, and so begins a session; no other page does. */
    static boolean beginsSession(String address) {
        return address.equals(SIGN_IN)
                || ALL.stream()
                        .anyMatch(door -> HttpMethod.POST.equals(door.method())
                                && door.pattern().equals(address)
                                && address.endsWith(".xhtml"));
    }

    /** Whether a program may send something there, which has neither session nor token. */
    static boolean takesNoToken(String address) {
        return address.equals(VERIFY);
    }

    private static Door get(String pattern, String why) {
        return new Door(HttpMethod.GET, pattern, why);
    }

    private static Door post(String pattern, String why) {
        return new Door(HttpMethod.POST, pattern, why);
    }
}
