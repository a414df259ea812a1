package fr.maillage.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The matrix role × territory × organisation, walked whole. */
class RightsTest {

    private static final List<String> TERRITORIES = List.of("82", "13");
    private static final List<String> ORGANISATIONS = List.of("town", "post");

    private final ManagementRules rules = rules(new Organisations() {
        @Override
        public String name(String id) {
            return id;
        }

        @Override
        public boolean isPresent(String id, String territory) {
            return id.equals("town") && territory.equals("82");
        }

        @Override
        public List<Choice> in(String territory) {
            return List.of();
        }
    });

    @ParameterizedTest
    @EnumSource(Role.class)
    void reachesWhatItsScopeSaysAndNothingElse(Role role) {
        for (Grant held : grants(role).toList()) {
            Actor actor = new Actor("a", Set.of(held));
            for (Role wanted : Role.values()) {
                places().forEach(place -> assertThat(actor.may(wanted, place.territory(), place.organisation()))
                        .as("%s for %s", held, place)
                        .isEqualTo(wanted == role
                                && isWithin(held.territory(), place.territory())
                                && isWithin(held.organisation(), place.organisation())));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsAdministratorsAloneGiveNationalRolesAndPrefects(Role role) {
        if (role.scope() == Role.Scope.NATION || role == Role.PREFECT || role == Role.AUDITOR) {
            for (Role other : Role.values()) {
                grants(other)
                        .filter(own -> other != Role.ADMINISTRATOR)
                        .forEach(own -> grants(role)
                                .forEach(given -> assertThat(mayGive(own, given))
                                        .as("%s gives %s", own, given)
                                        .isFalse()));
            }
        }
        grants(role)
                .forEach(given -> assertThat(mayGive(Grant.national(Role.ADMINISTRATOR), given))
                        .isTrue());
    }

    @Test
    void keepsAPrefectureWithinItsDepartement() {
        Grant prefect = Grant.territorial(Role.PREFECT, "82");
        assertThat(mayGive(prefect, Grant.territorial(Role.PREFECTURE_OFFICER, "82")))
                .isTrue();
        assertThat(mayGive(prefect, Grant.territorial(Role.PREFECTURE_OFFICER, "13")))
                .isFalse();
        assertThat(mayGive(prefect, Grant.inOrganisation(Role.PARTNER_SIGNATORY, "post", "82")))
                .isTrue();
        assertThat(mayGive(prefect, Grant.inOrganisation(Role.SPONSOR, "town", "82")))
                .isTrue();
        assertThat(mayGive(prefect, Grant.inOrganisation(Role.SPONSOR, "post", "82")))
                .as("an organisation that also works elsewhere")
                .isFalse();
        assertThat(mayGive(prefect, Grant.inOrganisation(Role.SPONSOR, "town"))).isFalse();
    }

    @Test
    void keepsAManagerWithinTheOrganisation() {
        Grant manager = Grant.inOrganisation(Role.MANAGER, "town");
        assertThat(mayGive(manager, Grant.inOrganisation(Role.AGENT, "town"))).isTrue();
        assertThat(mayGive(manager, Grant.inOrganisation(Role.AGENT, "post"))).isFalse();
        assertThat(mayGive(manager, Grant.inOrganisation(Role.SPONSOR, "town"))).isFalse();
        assertThat(mayGive(manager, Grant.inOrganisation(Role.AGENT, Grant.ANY)))
                .isFalse();
    }

    @Test
    void givesNothingInOrganisationsThatNobodyKnows() {
        ManagementRules blind =
                new ManagementRules(new StaticListableBeanFactory().getBeanProvider(Organisations.class));
        Actor prefect = new Actor("a", Set.of(Grant.territorial(Role.PREFECT, "82")));
        assertThat(blind.mayManage(prefect, Grant.inOrganisation(Role.SPONSOR, "town", "82")))
                .isFalse();
    }

    private boolean mayGive(Grant own, Grant given) {
        return rules.mayManage(new Actor("a", Set.of(own)), given);
    }

    private static ManagementRules rules(Organisations organisations) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("organisations", organisations);
        return new ManagementRules(beans.getBeanProvider(Organisations.class));
    }

    private static boolean isWithin(String held, String place) {
        return held.equals(Grant.ANY) || held.equals(place);
    }

    private static Stream<Grant> places() {
        return TERRITORIES.stream()
                .flatMap(territory ->
                        ORGANISATIONS.stream().map(organisation -> new Grant(Role.AGENT, territory, organisation)));
    }

    private static Stream<Grant> grants(Role role) {
        return Stream.concat(TERRITORIES.stream(), Stream.of(Grant.ANY))
                .flatMap(territory -> Stream.concat(ORGANISATIONS.stream(), Stream.of(Grant.ANY))
                        .map(organisation -> new Grant(role, territory, organisation)))
                .filter(Grant::fitsScope);
    }
}
