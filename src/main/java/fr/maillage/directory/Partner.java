package fr.maillage.directory;

/**
 * A national partner, as a framework agreement names it.
 *
 * @param code stable across versions of the agreement, lower case with hyphens
 */
public record Partner(String code, String name) {}
