package fr.maillage.convention.page;

import fr.maillage.convention.amendment.AmendmentFiles;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.desk.TaskDesk;
import fr.maillage.shared.UnknownObject;
import org.springframework.stereotype.Component;

/** Leads from an amendment to the convention that it amends, whoever may read that. */
@Component
public class AmendedConventions {

    private final AmendmentFiles amendments;
    private final ConventionFiles conventions;
    private final TaskDesk desk;

    AmendedConventions(AmendmentFiles amendments, ConventionFiles conventions, TaskDesk desk) {
        this.amendments = amendments;
        this.conventions = conventions;
        this.desk = desk;
    }

    /** Its id; empty where it is not for who looks: a manager who is to join by the amendment is no party yet. */
    public String of(String amendment) {
        try {
            String amended = amendments.known(amendment).conventionId();
            return conventions.readable(amended, desk.actor()).id();
        } catch (UnknownObject notYet) {
            return "";
        }
    }
}
