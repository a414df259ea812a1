package fr.maillage.casework;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may do a task by a right that was lent them: they are told of it like those who hold the right. */
@Component
public class Borrowers {

    private final EntityManager rows;
    private final Verbs verbs;
    private final ObjectProvider<LentRights> rights;

    Borrowers(EntityManager rows, Verbs verbs, ObjectProvider<LentRights> rights) {
        this.rows = rows;
        this.verbs = verbs;
        this.rights = rights;
    }

    /**
     * Their accounts; nobody's where the task's verb is not open to them.
     *
     * @param audience whom the task waits for
     */
    public List<String> of(String caseId, String form, Audience audience) {
        Case file = verbs.lendable().contains(form) ? rows.find(Case.class, caseId) : null;
        if (file == null) {
            return List.of();
        }
        return rights.stream()
                .flatMap(all -> all.of(audience).stream())
                .filter(borrower -> borrower.lent().reaches(file))
                .map(LentRights.Borrower::account)
                .distinct()
                .toList();
    }
}
