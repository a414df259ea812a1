package fr.maillage.labelling;

import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.util.Set;

/** Who acts in the tests of labelling: named characters with the rights of their role, in Aix unless said otherwise. */
public final class People {

    public static final Actor SPONSOR = actor("sponsor", Grant.inOrganisation(Role.SPONSOR, "aix-en-provence"));
    public static final Actor OTHER_SPONSOR = actor("other", Grant.inOrganisation(Role.SPONSOR, "cc-oisans"));
    public static final Actor OFFICE = actor("office", Grant.territorial(Role.PREFECTURE_OFFICER, "13"));
    public static final Actor OTHER_OFFICE = actor("office-82", Grant.territorial(Role.PREFECTURE_OFFICER, "82"));
    public static final Actor PREFECT = actor("prefect", Grant.territorial(Role.PREFECT, "13"));
    public static final Actor ANCT = actor("anct", Grant.national(Role.ANCT_OFFICER));

    private People() {}

    public static Actor partner(String code) {
        return actor("partner-" + code, Grant.inOrganisation(Role.PARTNER_SIGNATORY, code, "13"));
    }

    public static Actor auditor(String account) {
        return actor(account, Grant.national(Role.AUDITOR));
    }

    private static Actor actor(String name, Grant grant) {
        return new Actor(name, Set.of(grant));
    }
}
