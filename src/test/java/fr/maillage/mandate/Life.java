package fr.maillage.mandate;

import fr.maillage.casework.Step;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.mandate.action.ActOnProcedure;
import fr.maillage.mandate.action.CommitProcedure;
import fr.maillage.mandate.action.KeepNote;
import fr.maillage.mandate.citizen.WithdrawMandate;
import fr.maillage.mandate.destruction.HoldMandate;
import fr.maillage.mandate.destruction.HoldsRunOut;
import fr.maillage.mandate.destruction.LetProcedureGo;
import fr.maillage.mandate.destruction.ReleaseMandate;
import fr.maillage.people.Actor;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** One mandate on its way, to which anything may happen, and which says at any moment where it stands. */
record Life(String id, LabelledStructure structure, Actor agent, Actor colleague, Paperless paperless, Doors doors) {

    private static final List<String> TIMERS = List.of("draft-forgotten", "last-day-over");

    /** By which people and the platform come to a mandate, and what they leave. */
    record Doors(
            ActOnProcedure acting,
            KeepNote noting,
            WithdrawMandate withdrawal,
            HoldMandate holding,
            ReleaseMandate release,
            CommitProcedure committing,
            LetProcedureGo going,
            HoldsRunOut runOut,
            Map<String, Step> steps,
            Procedures procedures,
            JdbcTemplate jdbc,
            TransactionTemplate transaction) {}

    Counter counter() {
        return paperless.counter();
    }

    /** Its last day was yesterday. */
    Object passLastDay() {
        LocalDate yesterday = counter().today.in(structure.departement()).minusDays(1);
        return doors.transaction.execute(status -> doors.jdbc.update(
                "UPDATE mandate SET endson = ? WHERE id = ? AND state = 'IN_FORCE'", Date.valueOf(yesterday), id));
    }

    /** Who runs the structure. */
    Actor manager() {
        return counter().manager(structure);
    }

    /** Each release asks once more for what is over to be erased; that this was asked already is tried once. */
    Object hold() {
        if (stands().waits().contains("erase-over-procedures")) {
            return id;
        }
        LocalDate until = counter().today.in(structure.departement()).plusDays(30);
        return doors.holding.hold(id, Optional.of(Hold.Reason.COURT), Optional.of(until), manager());
    }

    /** The last day of its hold was long ago. */
    Object passHold() {
        doors.transaction.executeWithoutResult(status -> doors.jdbc.update(
                "UPDATE mandate SET helduntil = ? WHERE id = ? AND helduntil IS NOT NULL",
                Date.valueOf("2020-01-01"),
                id));
        doors.release.runOut(id);
        return id;
    }

    /** Something is begun at the partner's, or nothing any more. */
    Object commit(Optional<Commitment> begun) {
        return doors.committing.commit(id, line(1), begun, agent);
    }

    /** The last day on which a withdrawn démarche was needed was long ago. */
    Object passKeeping() {
        doors.transaction.executeWithoutResult(status -> doors.jdbc.update(
                "UPDATE mandate_procedure SET keptuntil = ? WHERE mandate = ? AND keptuntil IS NOT NULL",
                Date.valueOf("2020-01-01"),
                id));
        doors.runOut.run();
        return id;
    }

    /** Its last day is noticed when it is over, and not before. */
    Object ring(String timer) {
        Standing now = stands();
        if (now.waits().contains(timer) && (now.overdue() || now.state() == MandateState.PREPARED)) {
            counter().ring(timer, id);
        }
        return id;
    }

    Object runJob(int number) {
        List<Job> due =
                jobs().stream().filter(job -> !TIMERS.contains(place(job))).toList();
        management().executeJob(due.get(number).getId());
        return id;
    }

    /** A step that is called though its process is not there. */
    Object step(String name) {
        if (mandate().state() == MandateState.IN_FORCE) {
            doors.transaction.executeWithoutResult(
                    status -> doors.steps.get(name).run(id, Map.of()));
        }
        return id;
    }

    Standing stands() {
        Mandate mandate = mandate();
        boolean overdue = mandate.endsOn()
                .filter(last -> last.isBefore(counter().today.in(structure.departement())))
                .isPresent();
        int papers =
                doors.jdbc.queryForObject("SELECT COUNT(*) FROM mandate_original WHERE mandate = ?", Integer.class, id);
        return new Standing(
                mandate.state(),
                overdue,
                mandate.cause().orElse(null),
                lines(),
                mandate.hold().isPresent(),
                isKeyed(id),
                papers,
                waits());
    }

    /** Where its process waits, for somebody and by itself. */
    private List<String> waits() {
        Stream<String> active = process().stream()
                .flatMap(process -> counter().engine.getRuntimeService().getActiveActivityIds(process).stream());
        return Stream.concat(active, jobs().stream().map(this::place)).sorted().toList();
    }

    /** The number of the first or second of its démarches, in the order in which its standing tells them. */
    int line(int place) {
        return inOrder().get(place - 1).number();
    }

    private List<Standing.Line> lines() {
        return inOrder().stream().map(this::line).toList();
    }

    private List<Procedure> inOrder() {
        return doors.procedures.findByMandateOrderByNumber(id).stream()
                .sorted(Comparator.comparing(procedure -> line(procedure).toString()))
                .toList();
    }

    private Standing.Line line(Procedure procedure) {
        return new Standing.Line(
                procedure.state(),
                procedure.commitment().isPresent(),
                procedure.isKept(),
                isKeyed(procedure.id()),
                procedure.erasedAt().isPresent());
    }

    private boolean isKeyed(String key) {
        return !paperless.vault().isDestroyed(key);
    }

    private Mandate mandate() {
        return counter().mandates.findById(id).orElseThrow();
    }

    /** What waits by itself: jobs, and the timers that end something. */
    private List<Job> jobs() {
        return process().stream()
                .flatMap(process -> management().createJobQuery().processInstanceId(process).list().stream())
                .filter(job -> !place(job).contains("sign-mandate"))
                .sorted(Comparator.comparing(this::place))
                .toList();
    }

    private Optional<String> process() {
        return Optional.ofNullable(counter()
                        .engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .singleResult())
                .map(ProcessInstance::getId);
    }

    private String place(Job job) {
        return management()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private ManagementService management() {
        return counter().engine.getManagementService();
    }
}
