package fr.maillage.convention.amendment;

import fr.maillage.convention.draft.ConventionState;
import fr.maillage.convention.draft.Wording;
import fr.maillage.convention.draft.WriteConvention;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The prefect's office writes the page of a structure, annex 4, while its amendment is a draft. */
@Component
@Transactional
public class WriteAmendment {

    private final AmendmentFiles files;

    WriteAmendment(AmendmentFiles files) {
        this.files = files;
    }

    /** The draft; unknown once it was sent, and to anybody but the office. */
    @Transactional(readOnly = true)
    public Amendment draft(String id, Actor actor) {
        Amendment amendment = files.own(id, actor);
        if (amendment.state() != ConventionState.DRAFTING) {
            throw new UnknownObject("draft");
        }
        return amendment;
    }

    /**
     * Keeps what was typed; says why not when it is too long, or when a colleague or another tab was faster.
     *
     * @param version of the amendment when the page was read
     */
    public Optional<Refusal> write(String id, long version, Wording typed, Actor actor) {
        Amendment amendment = draft(id, actor);
        if (amendment.version() != version) {
            return Optional.of(Refusal.of("convention.overtaken"));
        }
        for (String code : AnnexFour.CODES) {
            if (typed.of(code).length() > WriteConvention.LONGEST) {
                return Optional.of(Refusal.at(code, "act.text.too-long", WriteConvention.LONGEST));
            }
        }
        amendment.write(typed);
        return Optional.empty();
    }
}
