package fr.maillage.labelling.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.labelling.audit.AuditGrid.Level;
import fr.maillage.labelling.audit.AuditGrid.Line;
import fr.maillage.labelling.candidacy.Answers;
import fr.maillage.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final Line ROOM = line(12, "place.confidential", Level.OBLIGATORY, Set.of());
    private static final Line ACCESS = line(13, "place.accessible", Level.OBLIGATORY, Set.of("ITINERANT"));
    private static final Line TEAM = line(2, "team.two-trained", Level.RECOMMENDED, Set.of());

    @Test
    void asksForAVerdictOnEveryLine() {
        assertThat(sheet("FIXED", Map.of()).remarks())
                .extracting(Refusal::key)
                .containsOnly("audit.verdict.required")
                .hasSize(3);
    }

    @Test
    void takesNoDeclarationForEvidence() {
        assertThat(written("place.confidential", "MET", "DECLARATION", "").remarks())
                .contains(Refusal.at("place.confidential.proof", "audit.proof.declaration", 12));
    }

    @Test
    void wantsEvidenceForALineThatIsMet() {
        assertThat(written("place.confidential", "MET", "", "").remarks())
                .contains(Refusal.at("place.confidential.proof", "audit.proof.required", 12));
        assertThat(written("place.confidential", "MET", "SEEN", "").remarks())
                .noneMatch(remark -> remark.field().startsWith("place.confidential"));
    }

    @Test
    void wantsARemarkOnALineThatIsNotMet() {
        assertThat(written("place.confidential", "NOT_MET", "", "").remarks())
                .contains(Refusal.at("place.confidential.remark", "audit.remark.not-met", 12));
    }

    @Test
    void refusesNotApplicableWhereTheGridDoesNotAllowIt() {
        assertThat(written("place.confidential", "NOT_APPLICABLE", "", "bus").remarks())
                .contains(Refusal.at("place.confidential.verdict", "audit.verdict.not-applicable", 12));
        assertThat(sheet("FIXED", Map.of("place.accessible.verdict", "NOT_APPLICABLE", "place.accessible.remark", "x"))
                        .remarks())
                .contains(Refusal.at("place.accessible.verdict", "audit.verdict.not-applicable", 13));
    }

    @Test
    void allowsNotApplicableForABusWithItsReason() {
        assertThat(sheet(
                                "ITINERANT",
                                Map.of("place.accessible.verdict", "NOT_APPLICABLE", "place.accessible.remark", "x"))
                        .remarks())
                .noneMatch(remark -> remark.field().startsWith("place.accessible"));
    }

    @Test
    void failsOnObligatoryLinesOnly() {
        Sheet sheet = sheet(
                "FIXED",
                Map.of(
                        "place.confidential.verdict", "NOT_MET",
                        "place.accessible.verdict", "MET",
                        "team.two-trained.verdict", "NOT_MET"));
        assertThat(sheet.failures()).containsExactly(ROOM);
    }

    @Test
    void letsTheUndertakingStandInForTwoPeopleAtTheDesk() {
        Line desk = line(1, "team.front-office", Level.OBLIGATORY, Set.of());
        Map<String, String> alone = Map.of("team.front-office.verdict", "NOT_MET", "team.two-trained.verdict", "MET");
        assertThat(new Sheet(List.of(desk, TEAM), Answers.of(alone), "FIXED").failures())
                .isEmpty();
        Map<String, String> neither = Map.of("team.front-office.verdict", "NOT_MET");
        assertThat(new Sheet(List.of(desk, TEAM), Answers.of(neither), "FIXED").failures())
                .containsExactly(desk);
    }

    @Test
    void takesALineWithoutVerdictForAFailure() {
        assertThat(sheet("FIXED", Map.of()).failures()).containsExactly(ROOM, ACCESS);
    }

    private static Sheet written(String line, String verdict, String proof, String remark) {
        return sheet("FIXED", Map.of(line + ".verdict", verdict, line + ".proof", proof, line + ".remark", remark));
    }

    private static Sheet sheet(String kind, Map<String, String> written) {
        return new Sheet(List.of(TEAM, ROOM, ACCESS), Answers.of(written), kind);
    }

    private static Line line(int number, String code, Level level, Set<String> notApplicable) {
        return new Line(
                number,
                code,
                "C",
                level,
                Set.of(),
                Set.of(),
                notApplicable,
                null,
                Map.of(),
                Map.of(),
                "Ch. 1.6",
                code.equals("team.front-office") ? "team.two-trained" : null);
    }
}
