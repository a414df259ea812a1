package fr.maillage.breach;

import java.util.List;
import java.util.Locale;

/** A question about a breach that is answered with codes out of a list, which form, register and notice put in words. */
public enum Aspect {
    NATURE("CONFIDENTIALITY", "INTEGRITY", "AVAILABILITY"),
    CAUSE("ACCIDENTAL", "INTENTIONAL", "UNKNOWN"),
    WHO("CITIZENS", "AGENTS", "PARTNERS", "OTHERS"),
    DATA("IDENTITY", "CONTACT", "NUMBERS", "FAMILY", "MONEY", "HEALTH", "JUSTICE", "ACCESS", "OTHER");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> codes;

    Aspect(String... codes) {
        this.codes = List.of(codes);
    }

    /** Under which a statement keeps it, and where a form asks for it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What may be answered, in the order of the form. */
    public List<String> codes() {
        return codes;
    }

    /** Whether several answers are true at once. */
    public boolean takesSeveral() {
        return this != CAUSE;
    }

    /** The key of the words for one of its codes. */
    public String word(String code) {
        return "breach." + key() + "." + code;
    }
}
