package fr.maillage.evidence;

import fr.maillage.signing.HeldAct;
import fr.maillage.signing.KnownFile;
import fr.maillage.signing.Reason;
import fr.maillage.signing.Verdict;
import fr.maillage.signing.Verdict.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a file stands to what the platform holds. A file that is cut back to one of its earlier signatures is valid by
 * itself; who holds the whole act can tell.
 */
public enum Holding {
    NONE(null),
    UNDER_WAY(null),
    SEALED(null),
    CONTINUED(null),
    EARLIER(Status.INDETERMINATE),
    UNDONE(Status.INDETERMINATE),
    WITHDRAWN(Status.INDETERMINATE),
    REPLACED(Status.INDETERMINATE),
    CUT_OFF(Status.INVALID),
    DIVERGING(Status.INVALID);

    private final Optional<Status> verdict;

    Holding(Status verdict) {
        this.verdict = Optional.ofNullable(verdict);
    }

    static Holding of(HeldAct act, byte[] pdf) {
        KnownFile last = act.last();
        boolean undone = act.hasGoneBackFrom(pdf);
        boolean cut = last.isLongerThan(pdf);
        if (!undone && !cut && !last.isBeginningOf(pdf)) {
            return DIVERGING;
        }
        boolean same = pdf.length == last.size();
        return switch (act.standing()) {
            case WITHDRAWN, REPLACED ->
                undone || cut || same ? valueOf(act.standing().name()) : DIVERGING;
            case SEALED -> undone ? UNDONE : cut ? CUT_OFF : same ? SEALED : CONTINUED;
            case UNDER_WAY -> undone ? UNDONE : cut ? EARLIER : same ? UNDER_WAY : DIVERGING;
        };
    }

    /** What the file is worth, knowing this: never more than by itself. */
    Verdict judge(Verdict alone) {
        return verdict.map(worse -> alone.against(worse, new Reason(key(), List.of())))
                .orElse(alone);
    }

    /** Whether it speaks against the file. */
    public boolean isObjection() {
        return verdict.isPresent();
    }

    /** For programs: {@code sealed}, {@code cut-off}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of the sentence that says it. */
    public String key() {
        return "evidence.held." + code();
    }
}
