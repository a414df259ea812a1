package fr.maillage.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnPlatform;
import fr.maillage.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@OnPlatform
class CastTest {

    @Test
    void offersSomebodyForEveryRoleOnTheSignInPage(@Autowired AutowireCapableBeanFactory beans) {
        Cast cast = beans.createBean(Cast.class);

        assertThat(cast.all())
                .extracting(shown -> cast.person(shown.email().replaceFirst("@.*", ""))
                        .grant()
                        .role())
                .contains(Role.values());
    }
}
