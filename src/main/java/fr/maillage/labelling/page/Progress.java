package fr.maillage.labelling.page;

import fr.maillage.labelling.candidacy.Section;
import fr.maillage.shared.Refusal;
import java.util.Arrays;
import java.util.List;

/**
 * How far a section of the candidacy is.
 *
 * @param missing how many things it still lacks
 */
public record Progress(String code, boolean here, int missing) {

    /** The sections that are asked before filing, with what each lacks; files and capacity may stay empty. */
    static List<Progress> of(List<Refusal> missing, Section here) {
        return Arrays.stream(Section.values())
                .map(section -> new Progress(section.code(), section == here, count(missing, section)))
                .toList();
    }

    /** Whether nothing lacks in a section that must be filled. */
    public boolean isComplete() {
        return missing == 0 && !code.equals("files") && !code.equals("capacity");
    }

    private static int count(List<Refusal> missing, Section section) {
        return (int) missing.stream()
                .filter(remark -> Section.of(remark.field()) == section)
                .count();
    }
}
