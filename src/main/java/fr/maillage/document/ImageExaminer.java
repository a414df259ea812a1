package fr.maillage.document;

import fr.maillage.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.stereotype.Component;

/** Reads an image's stated size first, and only then its points, thinned out: a huge one is never in memory. */
@Component
class ImageExaminer implements Examiner {

    static final long MOST_POINTS = 60_000_000;

    private static final int THINNED = 1_000;

    @Override
    public boolean knows(Format format) {
        return format == Format.PNG || format == Format.JPEG;
    }

    @Override
    public Optional<Refusal> examine(byte[] bytes) throws IOException {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.of(Refusal.of("document.damaged"));
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return examine(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Optional<Refusal> examine(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_POINTS) {
            return Optional.of(Refusal.of("document.image-too-large", width, height, MOST_POINTS / 1_000_000));
        }
        decode(reader, (int) Math.max(1, Math.max(width, height) / THINNED));
        return Optional.empty();
    }

    private static void decode(ImageReader reader, int step) throws IOException {
        ImageReadParam thinned = reader.getDefaultReadParam();
        thinned.setSourceSubsampling(step, step, 0, 0);
        var watch = new Watch();
        reader.addIIOReadProgressListener(watch);
        reader.addIIOReadWarningListener((source, warning) -> watch.warned = true);
        if (reader.canReadRaster()) {
            reader.readRaster(0, thinned);
        } else {
            reader.read(0, thinned);
        }
        if (watch.warned) {
            throw new IOException("an image that only a lenient reader can read");
        }
    }

    /** Ends the reading when the pool's time is up. */
    private static final class Watch implements IIOReadProgressListener {

        private boolean warned;

        @Override
        public void imageProgress(ImageReader reader, float percent) {
            if (Thread.currentThread().isInterrupted()) {
                reader.abort();
            }
        }

        @Override
        public void imageStarted(ImageReader reader, int image) {}

        @Override
        public void imageComplete(ImageReader reader) {}

        @Override
        public void readAborted(ImageReader reader) {}

        @Override
        public void sequenceStarted(ImageReader reader, int image) {}

        @Override
        public void sequenceComplete(ImageReader reader) {}

        @Override
        public void thumbnailStarted(ImageReader reader, int image, int thumbnail) {}

        @Override
        public void thumbnailProgress(ImageReader reader, float percent) {}

        @Override
        public void thumbnailComplete(ImageReader reader) {}
    }
}
