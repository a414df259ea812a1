package fr.maillage.people;

/** What a person may be; each role is held within a scope. A right is role × territory × organisation. */
public enum Role {
    SPONSOR(Scope.ORGANISATION),
    MANAGER(Scope.ORGANISATION),
    AGENT(Scope.ORGANISATION),
    NETWORK_HEAD(Scope.ORGANISATION),
    PREFECTURE_OFFICER(Scope.TERRITORY),
    PREFECT(Scope.TERRITORY),
    PARTNER_SIGNATORY(Scope.ORGANISATION_IN_TERRITORY),
    REFERENT(Scope.ORGANISATION_IN_TERRITORY),
    ANCT_OFFICER(Scope.NATION),
    AUDITOR(Scope.PERSON),
    /** Signs for whoever lets them, as long as they let them; it gives nothing by itself. */
    DELEGATE(Scope.PERSON),
    COORDINATOR(Scope.NATION),
    JOURNAL_AUDITOR(Scope.NATION),
    OPERATOR(Scope.NATION),
    ADMINISTRATOR(Scope.NATION);

    private final Scope scope;

    Role(Scope scope) {
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }

    /** How far a role reaches. */
    public enum Scope {
        /** one organisation, wherever it is */
        ORGANISATION,
        /** one département, all organisations */
        TERRITORY,
        /** one organisation in one département */
        ORGANISATION_IN_TERRITORY,
        /** the whole country */
        NATION,
        /** only what was given to the person by name */
        PERSON
    }
}
