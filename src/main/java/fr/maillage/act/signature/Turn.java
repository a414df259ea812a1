package fr.maillage.act.signature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * Whose turn it is to sign an act. It spares those who come at the same moment work that would be overtaken; that no
 * signature is lost does not hang on it, but on the revision that is compared when a signature is committed.
 */
@Entity
@Table(name = "act_turn")
class Turn {

    /** Longer than a signature with a slow timestamp takes; who dies with a turn blocks an act for no longer. */
    static final Duration LONGEST = Duration.ofSeconds(40);

    @Id
    private String act;

    @Version
    private long version;

    private String holder;
    private Instant until;

    protected Turn() {}

    Turn(String act) {
        this.act = act;
        holder = "";
        until = Instant.EPOCH;
    }

    boolean isFree(Instant now) {
        return !until.isAfter(now);
    }

    void give(String to, Instant now) {
        holder = to;
        until = now.plus(LONGEST);
    }

    void end(String by) {
        if (holder.equals(by)) {
            until = Instant.EPOCH;
        }
    }
}
