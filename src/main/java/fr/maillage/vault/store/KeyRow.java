package fr.maillage.vault.store;

import java.time.Instant;
import java.util.Optional;

/** One key as it lies in the store: wrapped, or overwritten with zeros when it was destroyed. */
public final class KeyRow {

    private final String name;
    private final byte[] wrapped;
    private final String master;
    private final Instant destroyed;

    private KeyRow(String name, byte[] wrapped, String master, Instant destroyed) {
        this.name = name;
        this.wrapped = wrapped;
        this.master = master;
        this.destroyed = destroyed;
    }

    /**
     * A key that lives.
     *
     * @param master key check value of the master that wrapped it
     */
    public static KeyRow living(String name, byte[] wrapped, String master) {
        return new KeyRow(name, wrapped, master, null);
    }

    static KeyRow destroyed(String name, Instant at) {
        return new KeyRow(name, KeyRows.nothing(), "", at);
    }

    public String name() {
        return name;
    }

    public byte[] wrapped() {
        return wrapped.clone();
    }

    public String master() {
        return master;
    }

    public Optional<Instant> destroyed() {
        return Optional.ofNullable(destroyed);
    }
}
