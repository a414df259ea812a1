package fr.maillage.mandate;

import static fr.maillage.mandate.giving.Draft.BORN_AT;
import static fr.maillage.mandate.giving.Draft.BORN_ON;
import static fr.maillage.mandate.giving.Draft.FAMILY_NAME;
import static fr.maillage.mandate.giving.Draft.GIVEN_NAMES;

import fr.maillage.shared.Ids;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;

/** What one citizen says, writes and draws: words and points that stand nowhere else in the world. */
record Seeds(String run, int number) {

    static final int WIDTH = 211;
    static final int HEIGHT = 83;

    private static final LocalDate FIRST = LocalDate.of(1903, 2, 1);

    static String freshRun() {
        return Ids.mark(Ids.fresh());
    }

    /** A word for one field: its letters, the run and whose it is. */
    String word(String field) {
        return "ZQ%s%s%04d".formatted(field, run, number);
    }

    String bornOn() {
        return FIRST.plusDays(number).toString();
    }

    /** All that is typed of the citizen, and two questions that no page asks yet. */
    Map<String, String> answers() {
        return Map.of(
                FAMILY_NAME,
                word("FA"),
                GIVEN_NAMES,
                word("GI"),
                BORN_ON,
                bornOn(),
                BORN_AT,
                word("BA"),
                "identity.address",
                word("AD"),
                "identity.contact",
                word("CO"));
    }

    /** A drawing as a browser sends it: noise, of which no other has a line. */
    String drawing() {
        Random noise = new Random(number * 31L + run.hashCode());
        BufferedImage drawing = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        for (int point = 0; point < WIDTH * HEIGHT; point++) {
            drawing.setRGB(point % WIDTH, point / WIDTH, noise.nextBoolean() ? 0xffffff : 0);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawing, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
