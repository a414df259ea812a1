package fr.maillage.document;

/** Reads what a PDF says that {@link Inspection} has let pass; of a scan, which is a picture, that is nothing. */
public interface WrittenText {

    /** All of it, page after page; or why there was no time or no room to read it. */
    Examination.Looked<String> of(byte[] pdf);
}
