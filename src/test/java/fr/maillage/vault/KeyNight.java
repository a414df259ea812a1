package fr.maillage.vault;

import org.springframework.boot.test.context.TestComponent;

/** The night of the key store, when a test says so: what was promised of destroyed keys is kept, a backup is made. */
@TestComponent
public class KeyNight {

    private final TendKeys keys;

    KeyNight(TendKeys keys) {
        this.keys = keys;
    }

    public void passes() {
        keys.run();
    }
}
