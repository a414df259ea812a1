package fr.maillage.act;

import fr.maillage.document.Passage;
import fr.maillage.document.Passage.Kind;
import java.util.ArrayList;
import java.util.List;

/** Passages of one kind that follow each other: items become one list. */
public record Run(Kind kind, List<String> texts) {

    public static List<Run> of(Twin twin) {
        List<Run> runs = new ArrayList<>();
        for (Passage passage : twin.passages()) {
            if (runs.isEmpty() || runs.get(runs.size() - 1).kind() != passage.kind()) {
                runs.add(new Run(passage.kind(), new ArrayList<>()));
            }
            runs.get(runs.size() - 1).texts().add(passage.text());
        }
        return runs;
    }
}
