package fr.maillage.engine;

import fr.maillage.casework.Audience;
import fr.maillage.casework.TaskBoard;
import fr.maillage.people.Role;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/** Announces a task that the engine creates: what page does it, and whom it waits for. */
class Pin implements TaskListener {

    private static final String DEPARTEMENT = "departement";
    private static final String ORGANISATION = "organisation";
    private static final String PARTNER = "partner";

    /** From when the time of its tasks counts, where that is before they wait. */
    private static final String SINCE = "since";

    private final TaskBoard board;
    private final String form;
    private final Optional<Expression> group;

    private Pin(TaskBoard board, String form, Optional<Expression> group) {
        this.board = board;
        this.form = form;
        this.group = group;
    }

    /**
     * Reads a task of a model. Its group is taken off it: the board knows whom it waits for, and the engine would
     * write rows that nobody reads. The group names a role, or is worked out from the variables to an audience.
     */
    static Pin of(TaskDefinition task, TaskBoard board) {
        Set<Expression> groups = task.getCandidateGroupIdExpressions();
        Optional<Expression> group = groups.stream().findFirst();
        group.filter(Expression::isLiteralText)
                .map(Expression::getExpressionText)
                .ifPresent(Role::valueOf);
        groups.clear();
        return new Pin(board, task.getFormKey().getExpressionText(), group);
    }

    /** Reads the process alone: a task that is just created has no variables of its own to be looked for. */
    @Override
    public void notify(DelegateTask task) {
        DelegateExecution process = task.getExecution();
        String partner = text(process, PARTNER);
        board.announce(new TaskBoard.Announcement(
                task.getId(),
                process.getProcessBusinessKey(),
                form,
                audience(task, partner.isEmpty() ? text(process, ORGANISATION) : partner)
                        .word(),
                since(process),
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant),
                partner));
    }

    private Audience audience(DelegateTask task, String organisation) {
        return group.map(found -> (String) found.getValue(task.getExecution()))
                .map(word -> word.contains("@")
                        ? new Audience(word)
                        : Audience.of(Role.valueOf(word), text(task.getExecution(), DEPARTEMENT), organisation))
                .orElseGet(() -> Audience.account(task.getAssignee()));
    }

    private static Optional<Instant> since(DelegateExecution process) {
        return process.getVariable(SINCE) instanceof Date since ? Optional.of(since.toInstant()) : Optional.empty();
    }

    private static String text(DelegateExecution process, String variable) {
        return process.getVariable(variable) instanceof String value ? value : "";
    }
}
