package fr.maillage.mandate.giving;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A signature drawn on the screen. What the browser sends is painted anew, so that nothing but the picture comes
 * through; a picture without ink is none.
 */
final class Drawing {

    private static final String PREFIX = "data:image/png;base64,";
    private static final int WIDEST = 2_400;
    private static final int HIGHEST = 1_200;
    private static final int LEAST_INK = 40;
    private static final int DARK = 128;

    private Drawing() {}

    /** The picture as a PNG in black on white; empty when it is no picture, too large, or without ink. */
    static Optional<byte[]> read(String address) {
        if (address == null || !address.startsWith(PREFIX) || address.length() > GiveMandate.LONGEST_DRAWING) {
            return Optional.empty();
        }
        try {
            byte[] sent = Base64.getDecoder().decode(address.substring(PREFIX.length()));
            return picture(sent).map(Drawing::paper).filter(Drawing::hasInk).map(Pictures::png);
        } catch (IllegalArgumentException | IOException e) {
            return Optional.empty();
        }
    }

    /** Its size is asked before it is unfolded. */
    private static Optional<BufferedImage> picture(byte[] sent) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                boolean fits = reader.getWidth(0) <= WIDEST && reader.getHeight(0) <= HIGHEST;
                return fits ? Optional.of(reader.read(0)) : Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage paper(BufferedImage drawn) {
        BufferedImage paper = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var brush = paper.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        brush.drawImage(drawn, 0, 0, null);
        brush.dispose();
        return paper;
    }

    private static boolean hasInk(BufferedImage paper) {
        int[] shades = paper.getRaster().getSamples(0, 0, paper.getWidth(), paper.getHeight(), 0, (int[]) null);
        int ink = 0;
        for (int shade : shades) {
            ink += shade < DARK ? 1 : 0;
        }
        return ink >= LEAST_INK;
    }
}
