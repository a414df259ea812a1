package fr.maillage.signing.verification;

import java.io.IOException;
import java.io.InterruptedIOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bytes of a stranger's file; reading them ends when the reader's time is up. */
final class InterruptibleBytes extends RandomAccessReadBuffer {

    InterruptibleBytes(byte[] bytes) {
        super(bytes);
    }

    /** For work that reads nothing: a file may be built so that it never ends. */
    static void goOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("time is up");
        }
    }

    @Override
    public int read() throws IOException {
        goOnReading();
        return super.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        goOnReading();
        return super.read(into, offset, length);
    }

    private static void goOnReading() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("time is up");
        }
    }
}
