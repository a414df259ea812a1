package fr.maillage.people;

/** Where somebody who has just joined begins: a structure's team at its welcome list, everybody else at their work. */
public final class FirstPage {

    private static final String WELCOME_LIST = "/forms/labelling/welcome.xhtml";
    private static final String WORK_LIST = "/forms/desk/work-list.xhtml";

    private FirstPage() {}

    public static String of(Actor actor) {
        return actor.is(Role.MANAGER) || actor.is(Role.AGENT) ? WELCOME_LIST : WORK_LIST;
    }
}
