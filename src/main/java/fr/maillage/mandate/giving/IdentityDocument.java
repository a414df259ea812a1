package fr.maillage.mandate.giving;

/** What a citizen may show to say who they are; only the kind is ever recorded. */
public enum IdentityDocument {
    IDENTITY_CARD,
    PASSPORT,
    RESIDENCE_PERMIT,
    DRIVING_LICENCE
}
