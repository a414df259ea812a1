package fr.maillage.document.pdf;

import com.itextpdf.kernel.pdf.MemoryLimitsAwareHandler;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.ReaderProperties;

/** How much a stranger's PDF may unfold to while it is looked at. */
final class Limits extends MemoryLimitsAwareHandler {

    /** In bytes, for one stream, and for all that are unfolded in memory. */
    static final int STREAM = 100 * 1024 * 1024;

    private static final int IN_MEMORY = 30 * 1024 * 1024;
    private static final int OBJECTS = 200_000;

    private Limits() {
        setMaxSizeOfSingleDecompressedPdfStream(IN_MEMORY);
        setMaxSizeOfDecompressedPdfStreamsSum(STREAM);
        setMaxNumberOfElementsInXrefStructure(OBJECTS);
    }

    static ReaderProperties properties() {
        return new ReaderProperties().setMemoryLimitsAwareHandler(new Limits());
    }

    @Override
    public MemoryLimitsAwareHandler createNewInstance() {
        return new Limits();
    }

    /** Of every stream, not only of those that were packed twice; deprecated because one day it is always so. */
    @Override
    @SuppressWarnings("deprecation")
    public boolean isMemoryLimitsAwarenessRequiredOnDecompression(PdfArray filters) {
        return true;
    }
}
