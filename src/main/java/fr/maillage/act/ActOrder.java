package fr.maillage.act;

/**
 * An act that its author wants.
 *
 * @param kind of its author
 * @param title of the file and of the page on which it is read
 * @param number from 1: which issue of it
 * @param drafter the account that drew it up, which never signs it
 * @param ordered whether parties sign in the order of their places; else in any
 * @param content what was sent, in the author's own form
 */
public record ActOrder(
        String caseId,
        String kind,
        String title,
        String departement,
        int number,
        String drafter,
        boolean ordered,
        String content) {}
