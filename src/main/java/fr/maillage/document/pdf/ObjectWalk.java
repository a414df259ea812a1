package fr.maillage.document.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import fr.maillage.shared.Refusal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** One walk over all objects of a PDF, without recursion, that stops at the first thing to object to. */
final class ObjectWalk {

    private static final int DEEPEST = 64;

    private final PdfDocument document;
    private final Inflation inflation = new Inflation();
    private final Deque<Place> ahead = new ArrayDeque<>();

    /** An object and how many others it lies in, up to the indirect one. */
    private record Place(PdfObject object, int depth) {}

    ObjectWalk(PdfDocument document) {
        this.document = document;
    }

    Optional<Refusal> firstObjection() {
        Optional<Refusal> objection = walk(document.getTrailer());
        for (int number = 1; objection.isEmpty() && number < document.getNumberOfPdfObjects(); number++) {
            PdfObject object = document.getPdfObject(number);
            objection = object == null ? Optional.empty() : walk(object);
        }
        return objection;
    }

    private Optional<Refusal> walk(PdfObject root) {
        ahead.clear();
        ahead.push(new Place(root, 0));
        while (!ahead.isEmpty()) {
            Place place = ahead.pop();
            Optional<Refusal> objection = objection(place);
            if (objection.isPresent()) {
                return objection;
            }
            goInto(place);
        }
        return Optional.empty();
    }

    private Optional<Refusal> objection(Place place) {
        if (place.depth() > DEEPEST) {
            return Optional.of(Refusal.of("document.too-deep"));
        }
        if (place.object() instanceof PdfStream stream && inflation.exceeds(stream)) {
            return Optional.of(Refusal.of("document.pdf-bomb"));
        }
        return place.object() instanceof PdfDictionary dictionary ? ActiveContent.in(dictionary) : Optional.empty();
    }

    /** References are not followed: what they lead to has its own turn. */
    private void goInto(Place place) {
        if (place.object() instanceof PdfDictionary dictionary) {
            dictionary.values(false).forEach(value -> push(value, place.depth() + 1));
        } else if (place.object() instanceof PdfArray array) {
            for (int index = 0; index < array.size(); index++) {
                push(array.get(index, false), place.depth() + 1);
            }
        }
    }

    private void push(PdfObject object, int depth) {
        if (object instanceof PdfDictionary || object instanceof PdfArray) {
            ahead.push(new Place(object, depth));
        }
    }
}
