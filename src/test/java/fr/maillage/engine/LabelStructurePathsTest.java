package fr.maillage.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Every way through the model; at the end, no node may be left that nobody has walked over. */
@OnDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LabelStructurePathsTest {

    private static final Map<String, Object> REFER = Map.of("review", "REFER");
    private static final Map<String, Object> AUDITOR = Map.of("auditor", "a-17", "visitOn", Date.from(Instant.EPOCH));

    private Walk walk;

    @BeforeAll
    void build(@Autowired DataSource database, @Autowired @Qualifier("databasePlugin") ProcessEnginePlugin dialect) {
        walk = new Walk("labelling/label-structure", database, dialect);
    }

    @AfterAll
    void leavesNoNodeUnwalked() {
        assertThat(walk.visited()).containsAll(walk.nodes());
        walk.close();
    }

    @Test
    void grantsTheLabel() {
        at("grant-label").doing("grant-label", Map.of("grant", "GRANT"));
        assertThat(walk.called()).containsExactly("acknowledgeCandidacy");
        walk.firing("make-label-decision").firing("welcome-team");
        assertThat(walk.called())
                .containsExactly(
                        "acknowledgeCandidacy",
                        "makeLabelDecision",
                        "registerStructure",
                        "welcomeTeam",
                        "announceLabel");
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void sendsBackAndReviewsAgain() {
        at("correct-candidacy").doing("correct-candidacy");
        assertThat(walk.waitsAt()).containsExactly("review-candidacy");
    }

    @Test
    void endsWithARefusalAtReview() {
        at("review-candidacy").doing("review-candidacy", Map.of("review", "REFUSE"));
        assertThat(walk.called()).endsWith("closeRefused");
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void givesTheAuditToWhomItNames() {
        at("audit-structure");
        assertThat(walk.open("audit-structure"))
                .singleElement()
                .satisfies(audit -> assertThat(audit.getAssignee()).isEqualTo("a-17"));
    }

    @Test
    void plansAVisitAnewThatWasCalledOff() {
        at("audit-structure").hearing("visit-called-off", Map.of());
        assertThat(walk.waitsAt()).containsExactly("plan-visit");
        walk.doing("plan-visit", Map.of("auditor", "a-18", "visitOn", Date.from(Instant.now())));
        assertThat(walk.open("audit-structure"))
                .singleElement()
                .satisfies(audit -> assertThat(audit.getAssignee()).isEqualTo("a-18"));
    }

    @Test
    void visitsAgainAfterEachCorrectivePlan() {
        at("plan-corrections").doing("plan-corrections").doing("plan-visit", AUDITOR);
        walk.doing("audit-structure").doing("conclude-audit", Map.of("conclusion", "CORRECT"));
        walk.doing("plan-corrections").doing("plan-visit", AUDITOR).doing("audit-structure");
        walk.doing("conclude-audit", Map.of("conclusion", "AGREE"));
        assertThat(walk.waitsAt()).containsExactly("grant-label");
    }

    @Test
    void endsWithoutTheAgencysAgreement() {
        at("conclude-audit").doing("conclude-audit", Map.of("conclusion", "REFUSE"));
        assertThat(walk.called()).endsWith("closeRefused");
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void endsWithoutThePrefectsGrant() {
        at("grant-label").doing("grant-label", Map.of("grant", "REFUSE"));
        assertThat(walk.called()).endsWith("closeRefused");
        assertThat(walk.isOver()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "review-candidacy",
                "give-opinion",
                "correct-candidacy",
                "plan-visit",
                "audit-structure",
                "conclude-audit",
                "plan-corrections",
                "grant-label"
            })
    void isWithdrawnAtAnyStage(String stage) {
        at(stage).hearing("candidacy-withdrawn", Map.of());
        assertThat(walk.called()).endsWith("closeWithdrawn");
        assertThat(walk.waitsAt()).isEmpty();
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void asksPartnersAsOftenAsNeededWhileTheReviewGoesOn() {
        at("give-opinion").hearing("opinions-requested", Map.of("partners", "msa"));
        assertThat(walk.open("give-opinion"))
                .extracting(walk::partnerOf)
                .containsExactlyInAnyOrder("caf", "la-poste", "msa");
        walk.doing("give-opinion").doing("give-opinion").doing("give-opinion");
        assertThat(walk.waitsAt()).containsExactly("review-candidacy");
    }

    @Test
    void letsOpinionsLapseAndTellsSo() {
        at("give-opinion").doing("give-opinion").firing("end-of-time-for-give-opinion");
        assertThat(walk.waitsAt()).containsExactly("review-candidacy");
        assertThat(walk.called()).endsWith("escalateTask labelling/give-opinion");
    }

    @Test
    void dropsTheOpinionsStillOpenWhenTheFileIsSentBack() {
        at("give-opinion").hearing("candidacy-sent-back", Map.of());
        assertThat(walk.waitsAt()).containsExactly("review-candidacy");
        walk.doing("review-candidacy", Map.of("review", "SEND_BACK")).doing("correct-candidacy");
        walk.hearing("opinions-requested", Map.of("partners", "msa"));
        assertThat(walk.open("give-opinion")).extracting(walk::partnerOf).containsExactly("msa");
    }

    @Test
    void endsAllWhenTheLabelIsGrantedWhileAPartnerStillThinks() {
        at("give-opinion")
                .doing("review-candidacy", REFER)
                .doing("plan-visit", AUDITOR)
                .doing("audit-structure");
        walk.doing("conclude-audit", Map.of("conclusion", "AGREE"));
        assertThat(walk.waitsAt()).containsExactly("give-opinion", "give-opinion", "grant-label");
        walk.doing("grant-label", Map.of("grant", "GRANT"));
        walk.firing("make-label-decision").firing("welcome-team");
        assertThat(walk.called()).endsWith("welcomeTeam", "announceLabel");
        assertThat(walk.waitsAt()).isEmpty();
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void asksNoOpinionOfARefusedCandidacy() {
        at("give-opinion").doing("review-candidacy", Map.of("review", "REFUSE"));
        assertThat(walk.isOver()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "review-candidacy",
                "correct-candidacy",
                "plan-visit",
                "audit-structure",
                "conclude-audit",
                "plan-corrections",
                "grant-label"
            })
    void remindsAndAlertsWithoutEndingTheTask(String task) {
        at(task).firing("reminder-of-" + task).firing("end-of-time-for-" + task);
        assertThat(walk.called()).endsWith("remindTask labelling/" + task, "escalateTask labelling/" + task);
        assertThat(walk.waitsAt()).containsExactly(task);
    }

    @Test
    void remindsOfOpinions() {
        at("give-opinion").firing("reminder-of-give-opinion");
        assertThat(walk.called()).endsWith("remindTask labelling/give-opinion");
        assertThat(walk.open("give-opinion")).hasSize(2);
    }

    /** A new case on its shortest way to a task. */
    private Walk at(String task) {
        return switch (task) {
            case "review-candidacy" -> walk.start();
            case "give-opinion" ->
                at("review-candidacy").hearing("opinions-requested", Map.of("partners", "la-poste,caf"));
            case "correct-candidacy" -> at("review-candidacy").doing("review-candidacy", Map.of("review", "SEND_BACK"));
            case "plan-visit" -> at("review-candidacy").doing("review-candidacy", REFER);
            case "audit-structure" -> at("plan-visit").doing("plan-visit", AUDITOR);
            case "conclude-audit" -> at("audit-structure").doing("audit-structure");
            case "plan-corrections" -> at("conclude-audit").doing("conclude-audit", Map.of("conclusion", "CORRECT"));
            case "grant-label" -> at("conclude-audit").doing("conclude-audit", Map.of("conclusion", "AGREE"));
            default -> throw new IllegalArgumentException(task);
        };
    }
}
