package fr.maillage.convention.annex;

import fr.maillage.convention.draft.Convention;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Holds the annexes of a draft against those of the issue that was sent before it. */
@Component
public class AnnexChanges {

    private final AnnexRules rules;
    private final AnnexRecords records;
    private final AnnexPress press;

    AnnexChanges(AnnexRules rules, AnnexRecords records, AnnexPress press) {
        this.rules = rules;
        this.records = records;
        this.press = press;
    }

    /** An annex that reads differently, without the passages at its beginning and its end that do not. */
    public record Reworded(int number, String title, String before, String after) {}

    public List<Reworded> of(Convention convention) {
        AnnexDraft draft = records.draft(convention);
        return rules.askedForOn(convention.referenceOn()).stream()
                .flatMap(rule -> records
                        .before(convention, rule.kind())
                        .flatMap(before -> reworded(rule, before.text(), text(rule.kind(), convention, draft)))
                        .stream())
                .toList();
    }

    private String text(AnnexKind kind, Convention convention, AnnexDraft draft) {
        return draft.framework()
                .filter(document -> kind.mayBeForeign())
                .map(records::foreignText)
                .orElseGet(() -> press.text(kind, convention, draft));
    }

    private static Optional<Reworded> reworded(AnnexRule rule, String before, String after) {
        if (before.equals(after)) {
            return Optional.empty();
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
        return Optional.of(
                new Reworded(rule.number(), rule.title(), between(then, head, tail), between(now, head, tail)));
    }

    private static String between(List<String> lines, int head, int tail) {
        return String.join("\n", lines.subList(head, lines.size() - tail));
    }
}
