package fr.maillage.convention.annex;

/**
 * Of whom an annex speaks: a structure, or a partner.
 *
 * @param obliged whether the annex must speak of it before the convention can be sent
 */
public record Subject(String id, String name, boolean obliged) {}
