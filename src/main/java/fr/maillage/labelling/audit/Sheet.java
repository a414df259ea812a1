package fr.maillage.labelling.audit;

import fr.maillage.labelling.audit.AuditGrid.Line;
import fr.maillage.labelling.candidacy.Answers;
import fr.maillage.shared.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A grid with what the auditor wrote in it: per line a verdict, a remark and what the verdict rests on.
 *
 * @param kind the kind of structure visited, FIXED or ITINERANT
 */
public record Sheet(List<Line> lines, Answers written, String kind) {

    static Sheet of(AuditGrid grid, Audit audit, String kind) {
        return new Sheet(grid.linesOn(audit.visitOn()), audit.findings(), kind);
    }

    /** What keeps it from being closed. */
    public List<Refusal> remarks() {
        return lines.stream().flatMap(this::remarks).toList();
    }

    public Optional<Verdict> verdict(Line line) {
        String word = written.get(line.code() + ".verdict");
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().equals(word))
                .findFirst();
    }

    /** The lines that are not met and on which the agreement depends. */
    public List<Line> failures() {
        return lines.stream()
                .filter(Line::blocks)
                .filter(line -> verdict(line).orElse(Verdict.NOT_MET) == Verdict.NOT_MET)
                .filter(line -> !isWaived(line))
                .toList();
    }

    /** Whether another line, met, stands in for this one: a single agent's undertaking for two people at the desk. */
    private boolean isWaived(Line line) {
        return lines.stream()
                .filter(other -> other.code().equals(line.waivedBy()))
                .anyMatch(other -> verdict(other).equals(Optional.of(Verdict.MET)));
    }

    public int count(Verdict verdict) {
        return (int) lines.stream()
                .filter(line -> verdict(line).equals(Optional.of(verdict)))
                .count();
    }

    /** How many lines have a verdict. */
    public int answered() {
        return (int) lines.stream().filter(line -> verdict(line).isPresent()).count();
    }

    private Stream<Refusal> remarks(Line line) {
        Optional<Verdict> verdict = verdict(line);
        if (verdict.isEmpty()) {
            return Stream.of(Refusal.at(line.code() + ".verdict", "audit.verdict.required", line.number()));
        }
        return switch (verdict.get()) {
            case MET -> evidence(line);
            case NOT_MET -> explained(line, "audit.remark.not-met");
            case NOT_APPLICABLE ->
                line.mayBeNotApplicable(kind)
                        ? explained(line, "audit.remark.not-applicable")
                        : Stream.of(
                                Refusal.at(line.code() + ".verdict", "audit.verdict.not-applicable", line.number()));
        };
    }

    private Stream<Refusal> explained(Line line, String key) {
        return written.has(line.code() + ".remark")
                ? Stream.empty()
                : Stream.of(Refusal.at(line.code() + ".remark", key, line.number()));
    }

    private Stream<Refusal> evidence(Line line) {
        String word = written.get(line.code() + ".proof");
        return Arrays.stream(Proof.values()).anyMatch(proof -> proof.name().equals(word) && proof.isEvidence())
                ? Stream.empty()
                : Stream.of(Refusal.at(
                        line.code() + ".proof",
                        word.equals(Proof.DECLARATION.name()) ? "audit.proof.declaration" : "audit.proof.required",
                        line.number()));
    }
}
