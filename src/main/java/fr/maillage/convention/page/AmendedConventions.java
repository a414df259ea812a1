package fr.maillage.convention.page;

import fr.maillage.casework.Cases;
import fr.maillage.convention.amendment.AmendmentFiles;
import fr.maillage.desk.TaskDesk;
import org.springframework.stereotype.Component;

/** Leads from an amendment to the convention that it amends, whoever may read that. */
@Component
public class AmendedConventions {

    private final AmendmentFiles amendments;
    private final Cases cases;
    private final TaskDesk desk;

    AmendedConventions(AmendmentFiles amendments, Cases cases, TaskDesk desk) {
        this.amendments = amendments;
        this.cases = cases;
        this.desk = desk;
    }

    /** Its id; empty where it is not for who looks: a manager who is to join by the amendment is no party yet. */
    public String of(String amendment) {
        String amended = amendments.known(amendment).conventionId();
        return cases.isReadBy(amended, desk.actor()) ? amended : "";
    }
}
