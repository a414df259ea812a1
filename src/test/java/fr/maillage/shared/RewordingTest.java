package fr.maillage.shared;

import static fr.maillage.shared.Rewording.Fate.ADDED;
import static fr.maillage.shared.Rewording.Fate.KEPT;
import static fr.maillage.shared.Rewording.Fate.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.Rewording.Fate;
import fr.maillage.shared.Rewording.Stretch;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RewordingTest {

    @Test
    void marksTheWordsThatChangedAndKeepsTheOthers() {
        assertThat(Rewording.between("ouvert le samedi matin", "ouvert le mardi matin et le soir"))
                .containsExactly(
                        new Stretch(KEPT, "ouvert le "),
                        new Stretch(REMOVED, "samedi "),
                        new Stretch(ADDED, "mardi "),
                        new Stretch(KEPT, "matin "),
                        new Stretch(ADDED, "et le soir"));
    }

    @Test
    void takesAnAnswerThatIsNewOrGoneWhole() {
        assertThat(Rewording.between("", "Le samedi")).containsExactly(new Stretch(ADDED, "Le samedi"));
        assertThat(Rewording.between("Le samedi", "")).containsExactly(new Stretch(REMOVED, "Le samedi"));
        assertThat(Rewording.between("", "")).isEmpty();
    }

    @Test
    void losesNoWordOfEitherText() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String before = text(random);
            String after = text(random);
            List<Stretch> stretches = Rewording.between(before, after);
            assertThat(read(stretches, ADDED)).as("seed %d", seed).isEqualTo(before.split("\\s+"));
            assertThat(read(stretches, REMOVED)).as("seed %d", seed).isEqualTo(after.split("\\s+"));
        }
    }

    @Test
    void holdsLongTextsAgainstEachOtherLineByLineAndTheLongestAsWholes() {
        String line = "un deux trois ".repeat(200);
        String before = (line + "\n").repeat(5);

        assertThat(Rewording.between(before, before + "quatre"))
                .containsExactly(new Stretch(KEPT, before), new Stretch(ADDED, "quatre"));

        String longest = "x\n".repeat(2_500);
        assertThat(Rewording.between(longest, longest + "y"))
                .containsExactly(new Stretch(REMOVED, longest), new Stretch(ADDED, longest + "y"));
    }

    private static String text(Random random) {
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(word -> String.valueOf((char) ('a' + random.nextInt(4))))
                .collect(Collectors.joining(" "));
    }

    private static String[] read(List<Stretch> stretches, Fate without) {
        return stretches.stream()
                .filter(stretch -> stretch.fate() != without)
                .map(Stretch::text)
                .collect(Collectors.joining(" "))
                .split("\\s+");
    }
}
