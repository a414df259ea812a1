package fr.maillage.engine;

import fr.maillage.casework.Audience;
import fr.maillage.casework.TaskBoard;
import fr.maillage.people.Role;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/** Announces a task that the engine creates: what page does it, and whom it waits for. */
class Pin implements TaskListener {

    private static final String DEPARTEMENT = "departement";
    private static final String ORGANISATION = "organisation";
    private static final String PARTNER = "partner";

    private final TaskBoard board;
    private final String form;
    private final Optional<Role> role;

    private Pin(TaskBoard board, String form, Optional<Role> role) {
        this.board = board;
        this.form = form;
        this.role = role;
    }

    /**
     * Reads a task of a model. Its groups are taken off it: the board knows whom it waits for, and the engine would
     * write rows that nobody reads.
     */
    static Pin of(TaskDefinition task, TaskBoard board) {
        Set<Expression> groups = task.getCandidateGroupIdExpressions();
        Optional<Role> role = groups.stream()
                .map(Expression::getExpressionText)
                .map(Role::valueOf)
                .findFirst();
        groups.clear();
        return new Pin(board, task.getFormKey().getExpressionText(), role);
    }

    @Override
    public void notify(DelegateTask task) {
        String partner = text(task, PARTNER);
        board.announce(new TaskBoard.Announcement(
                task.getId(),
                task.getExecution().getProcessBusinessKey(),
                form,
                audience(task, partner.isEmpty() ? text(task, ORGANISATION) : partner)
                        .word(),
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant),
                partner));
    }

    private Audience audience(DelegateTask task, String organisation) {
        return role.map(held -> Audience.of(held, text(task, DEPARTEMENT), organisation))
                .orElseGet(() -> Audience.account(task.getAssignee()));
    }

    private static String text(DelegateTask task, String variable) {
        return task.getVariable(variable) instanceof String value ? value : "";
    }
}
