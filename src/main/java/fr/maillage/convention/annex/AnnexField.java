package fr.maillage.convention.annex;

import static fr.maillage.convention.annex.AnnexKind.OFFERS;
import static fr.maillage.convention.annex.AnnexKind.REFERENTS;
import static fr.maillage.convention.annex.AnnexKind.STRUCTURES;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the office types of one structure, or of one partner. */
public enum AnnexField {
    RUNNING(STRUCTURES, 3_000),
    PARTNERS(STRUCTURES, 3_000),
    SESSIONS(OFFERS, 1_500),
    PLACES(OFFERS, 1_500),
    APPOINTMENTS(OFFERS, 1_500),
    VIDEO(OFFERS, 1_500),
    REFERENT(REFERENTS, 120),
    REFERENT_PHONE(REFERENTS, 30),
    REFERENT_MAIL(REFERENTS, 250),
    SUBSTITUTE(REFERENTS, 120),
    SUBSTITUTE_PHONE(REFERENTS, 30),
    SUBSTITUTE_MAIL(REFERENTS, 250);

    private static final int ONE_LINE = 300;

    private final AnnexKind kind;
    private final int longest;

    AnnexField(AnnexKind kind, int longest) {
        this.kind = kind;
        this.longest = longest;
    }

    public static List<AnnexField> of(AnnexKind kind) {
        return Stream.of(values()).filter(field -> field.kind == kind).toList();
    }

    /** Under which what is typed of a subject is kept. */
    public String key(String subject) {
        return name().toLowerCase(Locale.ROOT) + "/" + subject;
    }

    public boolean isOneLine() {
        return longest < ONE_LINE;
    }

    /** Whether it has to be said of whoever is obliged; of an offer, any part of it is enough. */
    public boolean isAsked() {
        return this == RUNNING || this == REFERENT || this == REFERENT_PHONE || this == REFERENT_MAIL;
    }

    public boolean isMail() {
        return this == REFERENT_MAIL || this == SUBSTITUTE_MAIL;
    }

    public boolean isPhone() {
        return this == REFERENT_PHONE || this == SUBSTITUTE_PHONE;
    }

    AnnexKind kind() {
        return kind;
    }

    /** In characters. */
    int longest() {
        return longest;
    }
}
