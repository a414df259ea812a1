package fr.maillage.convention.annex;

import fr.maillage.act.Difference;
import fr.maillage.convention.draft.Convention;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Holds the annexes of an issue, or of its draft, against those of the issue that was taken back before it. */
@Component
class AnnexChanges {

    private final AnnexRules rules;
    private final Annexes annexes;
    private final AnnexRecords records;
    private final AnnexPress press;

    AnnexChanges(AnnexRules rules, Annexes annexes, AnnexRecords records, AnnexPress press) {
        this.rules = rules;
        this.annexes = annexes;
        this.records = records;
        this.press = press;
    }

    /** An annex that reads differently, without the passages at its beginning and its end that do not. */
    record Reworded(AnnexKind kind, String title, String before, String after) {

        Stream<Difference> told(boolean readable) {
            return Difference.between(before, after, "annex.name", kind.number(), title)
                    .map(difference -> readable ? difference : difference.withhold());
        }
    }

    Stream<Reworded> since(int former, Convention convention) {
        AnnexDraft draft = records.draft(convention);
        return rules.askedForOn(convention.referenceOn()).stream()
                .flatMap(rule -> annexes.find(convention.id(), former, rule.kind()).stream()
                        .flatMap(before -> reworded(rule, before.text(), next(before, convention, draft))));
    }

    /** What was sent after it says what it says, whatever the directory says since. */
    private String next(Annex before, Convention convention, AnnexDraft draft) {
        return annexes.find(before.caseId(), before.issue() + 1, before.kind())
                .map(Annex::text)
                .orElseGet(() -> text(before.kind(), convention, draft));
    }

    private String text(AnnexKind kind, Convention convention, AnnexDraft draft) {
        return draft.framework()
                .filter(document -> kind.mayBeForeign())
                .map(records::foreignText)
                .orElseGet(() -> press.text(kind, convention, draft));
    }

    private static Stream<Reworded> reworded(AnnexRule rule, String before, String after) {
        if (before.equals(after)) {
            return Stream.empty();
        }
        List<String> then = before.lines().toList();
        List<String> now = after.lines().toList();
        int shorter = Math.min(then.size(), now.size());
        int head = (int) Stream.iterate(0, at -> at < shorter && then.get(at).equals(now.get(at)), at -> at + 1)
                .count();
        int tail = (int) Stream.iterate(
                        1,
                        back -> back <= shorter - head
                                && then.get(then.size() - back).equals(now.get(now.size() - back)),
                        back -> back + 1)
                .count();
        return Stream.of(new Reworded(rule.kind(), rule.title(), between(then, head, tail), between(now, head, tail)));
    }

    private static String between(List<String> lines, int head, int tail) {
        return String.join("\n", lines.subList(head, lines.size() - tail));
    }
}
