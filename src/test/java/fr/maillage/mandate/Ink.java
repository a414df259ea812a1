package fr.maillage.mandate;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** What was drawn with a mouse, as a PDF shows it: a picture as wide as the frame, with a stroke through its middle. */
final class Ink {

    /** The frame's sides are as three to one. */
    private static final int WIDE = 3;

    private static final int DARK = 128;

    private Ink() {}

    static boolean throughTheMiddleOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocument().getObjectsByType(COSName.XOBJECT).stream()
                    .map(COSObject::getObject)
                    .filter(stream -> stream instanceof COSStream image
                            && COSName.IMAGE.equals(image.getCOSName(COSName.SUBTYPE)))
                    .map(stream -> picture((COSStream) stream))
                    .filter(picture -> picture.getWidth() == WIDE * picture.getHeight())
                    .anyMatch(Ink::isDrawn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture(COSStream image) {
        try {
            return new PDImageXObject(new PDStream(image), null).getImage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ink where the stroke went, none in the corners that it kept away from. */
    private static boolean isDrawn(BufferedImage picture) {
        boolean middle = false;
        for (int up = -4; up <= 4; up++) {
            middle |= isDark(picture, picture.getWidth() / 2, picture.getHeight() / 2 + up);
        }
        return middle && !isDark(picture, picture.getWidth() - 5, 5) && !isDark(picture, 5, picture.getHeight() - 5);
    }

    private static boolean isDark(BufferedImage picture, int x, int y) {
        return (picture.getRGB(x, y) & 0xff) < DARK;
    }
}
