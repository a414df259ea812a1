package fr.maillage.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import fr.maillage.vault.cipher.Gcm;
import fr.maillage.vault.cipher.PlainKey;
import fr.maillage.vault.store.BackupLife;
import fr.maillage.vault.store.KeyRow;
import fr.maillage.vault.store.KeyRows;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import org.springframework.stereotype.Component;

/** The keys as the store has them. None is kept in memory: one that was destroyed is dead at once, on every node. */
@Component
class WrappedKeys implements Vault {

    private static final byte VERSION = 1;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9:-]{1,64}");

    private final KeyRows rows;
    private final Wrapping wrapping;
    private final BackupLife backups;
    private final Clock clock;

    /** Waits for the proof that the masters are the store's. */
    WrappedKeys(KeyRows rows, Wrapping wrapping, StoreProof proof, BackupLife backups, Clock clock) {
        this.rows = rows;
        this.wrapping = wrapping;
        this.backups = backups;
        this.clock = clock;
    }

    @Override
    public void make(String key) {
        makeAll(List.of(key));
    }

    @Override
    public void makeAll(Collection<String> keys) {
        rows.add(named(keys), wrapping::fresh).stream()
                .filter(row -> row.destroyed().isPresent())
                .findFirst()
                .ifPresent(row -> {
                    throw new KeyDestroyed(row.name());
                });
    }

    @Override
    public byte[] close(String key, String purpose, byte[] plain) {
        try (PlainKey unwrapped = unwrap(key)) {
            byte[] sealed = Gcm.with(unwrapped).close(belongsTo(key, purpose), plain);
            return ByteBuffer.allocate(1 + sealed.length)
                    .put(VERSION)
                    .put(sealed)
                    .array();
        }
    }

    @Override
    public byte[] open(String key, String purpose, byte[] closed) {
        try (PlainKey unwrapped = unwrap(key)) {
            if (closed.length == 0 || closed[0] != VERSION) {
                throw new AlteredContent(key, purpose, null);
            }
            return Gcm.with(unwrapped).open(belongsTo(key, purpose), closed, 1);
        } catch (AEADBadTagException e) {
            throw new AlteredContent(key, purpose, e);
        }
    }

    @Override
    public Instant destroy(String key) {
        return destroyAll(List.of(key)).get(key);
    }

    @Override
    public Map<String, Instant> destroyAll(Collection<String> keys) {
        return rows.destroy(named(keys), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    @Override
    public boolean isDestroyed(String key) {
        return rows.find(key).flatMap(KeyRow::destroyed).isPresent();
    }

    @Override
    public Set<String> destroyedAmong(Collection<String> keys) {
        return rows.findAll(keys).stream()
                .filter(row -> row.destroyed().isPresent())
                .map(KeyRow::name)
                .collect(toSet());
    }

    @Override
    public List<String> destroyedSince(Instant since, String after) {
        return rows.destroyedSince(since, after);
    }

    @Override
    public Optional<Instant> lastDestroyed() {
        return rows.lastDestroyed();
    }

    @Override
    public LocalDate lastCopyGone(Instant destroyed) {
        return backups.lastCopyGone(destroyed);
    }

    private PlainKey unwrap(String name) {
        KeyRow row = rows.find(name).orElseThrow(() -> new UnknownKey(name));
        if (row.destroyed().isPresent()) {
            throw new KeyDestroyed(name);
        }
        return wrapping.unwrap(row);
    }

    /** The version, the key's name and the purpose, of which none can pass for another. */
    private static byte[] belongsTo(String key, String purpose) {
        byte[] name = key.getBytes(UTF_8);
        byte[] place = purpose.getBytes(UTF_8);
        return ByteBuffer.allocate(1 + Integer.BYTES + name.length + place.length)
                .put(VERSION)
                .putInt(name.length)
                .put(name)
                .put(place)
                .array();
    }

    private static Collection<String> named(Collection<String> keys) {
        keys.stream().filter(key -> !NAME.matcher(key).matches()).findFirst().ifPresent(key -> {
            throw new IllegalArgumentException("a key's name is letters, digits, colons and hyphens, at most 64");
        });
        return keys;
    }
}
