package fr.maillage.document;

/** A PDF in memory, and under which name it is handed out. */
@SuppressWarnings("ArrayRecordComponent") // handed from one call to the next, never compared
public record PdfFile(String name, byte[] pdf) {}
