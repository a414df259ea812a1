package fr.maillage.casework;

import fr.maillage.people.Actor;
import fr.maillage.shared.Slice;
import fr.maillage.shared.UnknownObject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases as rows. */
@Component
@Transactional
class CaseFiles implements Cases {

    private static final int PAGE = 20;

    private final EntityManager rows;
    private final Reach reach;
    private final Processes processes;
    private final Clock clock;

    CaseFiles(EntityManager rows, Reach reach, Processes processes, Clock clock) {
        this.rows = rows;
        this.reach = reach;
        this.processes = processes;
        this.clock = clock;
    }

    @Override
    public void open(Opening opening, Map<String, Object> variables) {
        rows.persist(new Case(opening, clock.instant()));
        processes.start(opening.process(), opening.caseId(), variables);
    }

    @Override
    public void reach(String caseId, String stage) {
        find(caseId).reach(stage);
    }

    @Override
    public boolean close(String caseId, String stage) {
        Case file = find(caseId);
        boolean open = file.isOpen();
        if (open) {
            file.close(stage, clock.instant());
        }
        return open;
    }

    @Override
    @Transactional(readOnly = true)
    public Case of(String caseId, Actor actor) {
        return found(caseId).filter(file -> isReadBy(file, actor)).orElseThrow(() -> unknown(caseId));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isReadBy(String caseId, Actor actor) {
        return found(caseId).filter(file -> isReadBy(file, actor)).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Slice<Case> list(Actor actor, Search search, int page) {
        if (actor.grants().stream().noneMatch(Case::isReadThrough)) {
            return Slice.of(List.of(), page, PAGE);
        }
        var found = rows.createQuery(new CaseSearch(rows.getCriteriaBuilder(), actor, search).query())
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
        return Slice.of(found, page, PAGE);
    }

    @Override
    @Transactional(readOnly = true)
    public String titleOf(String caseId) {
        return found(caseId).map(Case::title).orElse("");
    }

    private boolean isReadBy(Case file, Actor actor) {
        return file.isReadBy(actor) || reach.has(file, actor);
    }

    private Case find(String caseId) {
        return found(caseId).orElseThrow(() -> unknown(caseId));
    }

    private Optional<Case> found(String caseId) {
        return Optional.ofNullable(rows.find(Case.class, caseId));
    }

    private static UnknownObject unknown(String caseId) {
        return new UnknownObject("case " + caseId);
    }
}
