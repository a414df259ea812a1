package fr.maillage.people;

/**
 * A role held over a territory and an organisation.
 *
 * @param territory a département's code, or {@link #ANY}
 * @param organisation an organisation's id, or {@link #ANY}
 */
public record Grant(Role role, String territory, String organisation) {

    public static final String ANY = "*";

    /** Whether this grant gives the role there. */
    public boolean covers(Role wanted, String wantedTerritory, String wantedOrganisation) {
        return role == wanted
                && (territory.equals(ANY) || territory.equals(wantedTerritory))
                && (organisation.equals(ANY) || organisation.equals(wantedOrganisation));
    }

    /** Whether territory and organisation are just those that the role's scope asks for, or stricter. */
    public boolean fitsScope() {
        boolean somewhere = !territory.equals(ANY);
        boolean somebody = !organisation.equals(ANY);
        return switch (role.scope()) {
            case ORGANISATION -> somebody;
            case TERRITORY -> somewhere && !somebody;
            case ORGANISATION_IN_TERRITORY -> somewhere && somebody;
            case NATION, PERSON -> !somewhere && !somebody;
        };
    }

    public static Grant national(Role role) {
        return new Grant(role, ANY, ANY);
    }

    public static Grant territorial(Role role, String territory) {
        return new Grant(role, territory, ANY);
    }

    public static Grant inOrganisation(Role role, String organisation) {
        return new Grant(role, ANY, organisation);
    }

    public static Grant inOrganisation(Role role, String organisation, String territory) {
        return new Grant(role, territory, organisation);
    }
}
