package fr.maillage.directory;

/**
 * A structure has its label and stands in the register.
 *
 * @param structure the label's id
 */
public record StructureLabelled(String structure, String departement) {}
