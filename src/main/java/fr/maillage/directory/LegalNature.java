package fr.maillage.directory;

/** What a sponsor is in law; it decides how the sponsor proves that it may sign. */
public enum LegalNature {
    MUNICIPALITY(true),
    INTERCOMMUNALITY(true),
    DEPARTMENT_COUNCIL(true),
    ASSOCIATION(false),
    PARTNER(false),
    COMPANY(false),
    PUBLIC_BODY(false);

    private final boolean assembly;

    LegalNature(boolean assembly) {
        this.assembly = assembly;
    }

    /** Whether an executory deliberation of its assembly is needed; the others show a decision of their board. */
    public boolean hasAssembly() {
        return assembly;
    }
}
