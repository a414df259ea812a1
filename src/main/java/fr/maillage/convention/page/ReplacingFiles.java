package fr.maillage.convention.page;

import fr.maillage.convention.amendment.ReplaceAnnex;
import fr.maillage.convention.amendment.ReplaceAnnex.Replacing;
import fr.maillage.desk.TaskDesk;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists the files that are to stand for annexes, on the pages of the amendment's draft. */
@Component
public class ReplacingFiles {

    private final ReplaceAnnex replace;
    private final TaskDesk desk;

    ReplacingFiles(ReplaceAnnex replace, TaskDesk desk) {
        this.replace = replace;
        this.desk = desk;
    }

    public List<Replacing> of(String amendment) {
        return replace.of(amendment, desk.actor());
    }
}
