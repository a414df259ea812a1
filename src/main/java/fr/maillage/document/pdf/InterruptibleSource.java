package fr.maillage.document.pdf;

import com.itextpdf.io.source.IRandomAccessSource;
import java.io.InterruptedIOException;

/** The bytes of a stranger's file; reading them ends when the reader's time is up. */
final class InterruptibleSource implements IRandomAccessSource {

    private final byte[] bytes;

    InterruptibleSource(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int get(long position) throws InterruptedIOException {
        goOn();
        return position >= bytes.length ? -1 : bytes[(int) position] & 0xff;
    }

    @Override
    public int get(long position, byte[] into, int offset, int length) throws InterruptedIOException {
        goOn();
        if (position >= bytes.length) {
            return -1;
        }
        int count = (int) Math.min(length, bytes.length - position);
        System.arraycopy(bytes, (int) position, into, offset, count);
        return count;
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public void close() {}

    private static void goOn() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("time is up");
        }
    }
}
