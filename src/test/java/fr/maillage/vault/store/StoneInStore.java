package fr.maillage.vault.store;

import org.springframework.context.ApplicationContext;

/** Lies on one key of the platform's store: whoever wants to destroy it is refused by the store itself. */
public record StoneInStore(ApplicationContext platform, String key) {

    public void lay() {
        alone("ALTER TABLE vault_key ADD CONSTRAINT stone CHECK (destroyed IS NULL OR name <> '" + key + "')");
    }

    public void lift() {
        alone("ALTER TABLE vault_key DROP CONSTRAINT stone");
    }

    private void alone(String statement) {
        platform.getBean(Store.class).alone(statement);
    }
}
