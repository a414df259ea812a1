package fr.maillage.document.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import fr.maillage.shared.Refusal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What makes a PDF more than something to read: programs, actions by themselves, forms that send, hidden files. */
final class ActiveContent {

    private static final Set<PdfName> PROGRAM_KEYS = names("JS", "JavaScript", "XFA", "RichMediaContent");
    private static final Set<PdfName> FILE_KEYS = names("EF", "EmbeddedFiles");
    private static final Set<PdfName> ACTIONS = names(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute");
    private static final Set<PdfName> PLAYERS = names("RichMedia", "3D", "Screen", "Movie", "Sound");
    private static final Set<PdfName> FILES = names("EmbeddedFile", "FileAttachment");

    private ActiveContent() {}

    static Optional<Refusal> in(PdfDictionary dictionary) {
        if (acts(dictionary)) {
            return Optional.of(Refusal.of("document.pdf-active"));
        }
        return hidesFiles(dictionary) ? Optional.of(Refusal.of("document.pdf-files")) : Optional.empty();
    }

    private static boolean acts(PdfDictionary dictionary) {
        return holdsAny(dictionary, PROGRAM_KEYS)
                || is(dictionary, PdfName.S, ACTIONS)
                || is(dictionary, PdfName.Subtype, PLAYERS)
                || opensBySomething(dictionary.get(PdfName.OpenAction))
                || actsByItself(dictionary.get(PdfName.AA));
    }

    private static boolean hidesFiles(PdfDictionary dictionary) {
        return holdsAny(dictionary, FILE_KEYS)
                || is(dictionary, PdfName.Type, FILES)
                || is(dictionary, PdfName.Subtype, FILES);
    }

    /** To open at a page is fine, whether said by a destination or by the action GoTo. */
    private static boolean opensBySomething(PdfObject action) {
        return action instanceof PdfDictionary dictionary && !PdfName.GoTo.equals(dictionary.getAsName(PdfName.S));
    }

    /** A resource may be called AA as well: only a dictionary of actions is meant. */
    private static boolean actsByItself(PdfObject additional) {
        return additional instanceof PdfDictionary actions
                && actions.values().stream()
                        .anyMatch(action -> action instanceof PdfDictionary one && one.containsKey(PdfName.S));
    }

    private static boolean holdsAny(PdfDictionary dictionary, Set<PdfName> keys) {
        return keys.stream().anyMatch(dictionary::containsKey);
    }

    private static boolean is(PdfDictionary dictionary, PdfName key, Set<PdfName> values) {
        PdfName value = dictionary.getAsName(key);
        return value != null && values.contains(value);
    }

    private static Set<PdfName> names(String... names) {
        return Set.of(Stream.of(names).map(PdfName::new).toArray(PdfName[]::new));
    }
}
