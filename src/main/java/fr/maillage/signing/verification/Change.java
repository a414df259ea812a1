package fr.maillage.signing.verification;

import fr.maillage.signing.Reason;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** What one revision made of the one before: for each object that is written anew, whether a signature needs that. */
final class Change {

    private static final COSName SIG_FLAGS = COSName.SIG_FLAGS;
    private static final Set<COSName> OF_CATALOG =
            Set.of(COSName.ACRO_FORM, COSName.getPDFName("DSS"), COSName.getPDFName("Extensions"));
    private static final Set<COSName> OF_FORM = Set.of(COSName.FIELDS, SIG_FLAGS);
    private static final Set<COSName> OF_EMPTY_FIELD = Set.of(COSName.V, COSName.AP, COSName.TYPE);

    private final Snapshot before;
    private final Snapshot after;
    private final Fields fieldsBefore;
    private final Fields fieldsAfter;
    private final Roles roles;

    Change(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
        this.fieldsBefore = new Fields(before);
        this.fieldsAfter = new Fields(after);
        this.roles = new Roles(before);
    }

    /** Beside the objects, what the file says of itself at its end. */
    boolean keepsRoot() {
        return Sameness.same(
                        before.trailer().getItem(COSName.ROOT), after.trailer().getItem(COSName.ROOT))
                && Sameness.same(
                        before.trailer().getItem(COSName.INFO), after.trailer().getItem(COSName.INFO));
    }

    /** How many signatures and timestamps the revision brings. */
    long signatures() {
        return fieldsAfter.keys().stream()
                .filter(key -> fieldsAfter.isSigned(key) && !fieldsBefore.isSigned(key))
                .count();
    }

    /** Empty when the object may change like this. */
    Optional<Reason> objection(COSObjectKey key) {
        COSBase was = before.object(key);
        COSBase is = after.places().containsKey(key) ? after.object(key) : null;
        return Sameness.same(was, is) || isAllowed(key, was, is) ? Optional.empty() : Optional.of(roles.reason(key));
    }

    private boolean isAllowed(COSObjectKey key, COSBase was, COSBase is) {
        if (roles.isProof(key)) {
            return true;
        }
        if (was instanceof COSArray former && is instanceof COSArray next) {
            return roles.isAnnotations(key) && addsTimestampFields(former, next);
        }
        if (was instanceof COSDictionary former && is instanceof COSDictionary next) {
            return former.getClass() == next.getClass() && isAllowed(key, former, next);
        }
        return false;
    }

    private boolean isAllowed(COSObjectKey key, COSDictionary was, COSDictionary is) {
        Set<COSName> differing = Sameness.differing(was, is);
        if (roles.isCatalog(key)) {
            return OF_CATALOG.containsAll(differing)
                    && (!differing.contains(COSName.ACRO_FORM) || isAllowedInForm(was, is));
        }
        if (roles.isForm(key)) {
            return OF_FORM.containsAll(differing) && addsTimestampFields(was, is, COSName.FIELDS);
        }
        if (roles.isPage(key)) {
            return Set.of(COSName.ANNOTS).containsAll(differing) && addsTimestampFields(was, is, COSName.ANNOTS);
        }
        if (Set.of(COSName.TYPE).equals(differing)) { // an annotation may say that it is one, as it always was
            return !was.containsKey(COSName.TYPE) && COSName.ANNOT.equals(is.getCOSName(COSName.TYPE));
        }
        return fieldsBefore.isEmpty(key) && OF_EMPTY_FIELD.containsAll(differing) && isSignedInPlace(is);
    }

    /** The form may stand in the catalogue itself; it never becomes another object. */
    private boolean isAllowedInForm(COSDictionary catalogBefore, COSDictionary catalogAfter) {
        return catalogBefore.getItem(COSName.ACRO_FORM) instanceof COSDictionary was
                && catalogAfter.getItem(COSName.ACRO_FORM) instanceof COSDictionary is
                && OF_FORM.containsAll(Sameness.differing(was, is))
                && addsTimestampFields(was, is, COSName.FIELDS);
    }

    private boolean addsTimestampFields(COSDictionary was, COSDictionary is, COSName entry) {
        COSArray former = was.getCOSArray(entry);
        COSArray next = is.getCOSArray(entry);
        return Sameness.same(was.getItem(entry), is.getItem(entry))
                || (next != null && addsTimestampFields(former == null ? new COSArray() : former, next));
    }

    /**
     * New fields come after the old ones, hold a timestamp and nobody sees them: a visible one would cover what was
     * signed, and a person's signature belongs into the field that was prepared for it.
     */
    private boolean addsTimestampFields(COSArray former, COSArray next) {
        if (!Sameness.isBeginning(former, next)) {
            return false;
        }
        for (int at = former.size(); at < next.size(); at++) {
            if (!(next.get(at) instanceof COSObject added) || !isUnseenTimestamp(added.getKey())) {
                return false;
            }
        }
        return true;
    }

    private boolean isUnseenTimestamp(COSObjectKey key) {
        if (before.places().containsKey(key) || !fieldsAfter.isTimestamped(key)) {
            return false;
        }
        COSArray place = fieldsAfter.of(key).getCOSArray(COSName.RECT);
        PDRectangle rectangle = place == null ? new PDRectangle() : new PDRectangle(place);
        return rectangle.getWidth() == 0 || rectangle.getHeight() == 0;
    }

    /** Signed, and its look no larger than the place that was prepared for it. */
    private static boolean isSignedInPlace(COSDictionary field) {
        COSDictionary looks = field.getCOSDictionary(COSName.AP);
        COSDictionary look = looks == null ? null : looks.getCOSDictionary(COSName.N);
        COSArray place = field.getCOSArray(COSName.RECT);
        if (field.getCOSDictionary(COSName.V) == null || look == null || place == null) {
            return false;
        }
        COSArray box = look.getCOSArray(COSName.BBOX);
        return box != null
                && !look.containsKey(COSName.MATRIX)
                && areAlike(new PDRectangle(box), new PDRectangle(place));
    }

    private static boolean areAlike(PDRectangle box, PDRectangle place) {
        return Math.abs(box.getWidth() - place.getWidth()) < 1 && Math.abs(box.getHeight() - place.getHeight()) < 1;
    }
}
