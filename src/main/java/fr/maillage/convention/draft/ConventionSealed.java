package fr.maillage.convention.draft;

/** A convention is in force: structures labelled since it was drawn up may come under it. */
public record ConventionSealed(Convention convention) {}
