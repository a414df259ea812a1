package fr.maillage.document.pdf;

import com.itextpdf.io.font.FontProgram;
import fr.maillage.document.Letters;
import java.util.List;
import org.springframework.stereotype.Component;

/** The letters that each embedded font has, and the ends of lines, which need no letter. */
@Component
class EmbeddedLetters implements Letters {

    private static final String ENDS_OF_LINES = "\r\n";

    private final List<FontProgram> fonts = Typefaces.programs();

    @Override
    public boolean show(int codePoint) {
        return ENDS_OF_LINES.indexOf(codePoint) >= 0
                || (!Character.isISOControl(codePoint)
                        && fonts.stream().allMatch(font -> font.getGlyph(codePoint) != null));
    }
}
