package fr.maillage.vault.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.shared.startup.UnsafeSetup;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ApartGuardTest {

    private static final String POSTGRES = "jdbc:postgresql://db.example.org/";

    @Test
    void refusesAStoreInThePlatformsOwnDatabase() {
        assertRefused("own database", POSTGRES + "maillage?sslmode=require", POSTGRES + "maillage", "k3-long-secret");
        assertRefused("own database", "jdbc:derby:data/maillage/keys", "jdbc:derby:data/maillage;create=true", "");
        assertRefused("own database", "jdbc:derby:data/x/../maillage", "jdbc:derby:data/maillage", "");
    }

    @Test
    void refusesASharedStoreWithAGuessedPassword() {
        assertRefused("everybody tries first", POSTGRES + "keys", POSTGRES + "maillage", "");
        assertRefused("everybody tries first", POSTGRES + "keys", POSTGRES + "maillage", "postgres");
    }

    @Test
    void takesAStoreOfItsOwn() {
        assertThatCode(() -> check(POSTGRES + "keys", POSTGRES + "maillage", "k3-long-secret"))
                .doesNotThrowAnyException();
        assertThatCode(() -> check("jdbc:derby:data/keys/maillage", "jdbc:derby:data/maillage;create=true", ""))
                .doesNotThrowAnyException();
        assertThatCode(() -> check("jdbc:derby:data/keys/maillage", POSTGRES + "maillage", ""))
                .doesNotThrowAnyException();
    }

    private static void assertRefused(String why, String store, String database, String password) {
        assertThatThrownBy(() -> check(store, database, password))
                .isInstanceOf(UnsafeSetup.class)
                .hasMessageContaining(why);
    }

    private static void check(String store, String database, String password) {
        ApartGuard.check(
                store,
                new MockEnvironment()
                        .withProperty("spring.datasource.url", database)
                        .withProperty("maillage.vault.password", password));
    }
}
