package fr.maillage.convention.amendment;

import fr.maillage.convention.draft.Wording;
import fr.maillage.convention.draft.WriteConvention;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The prefect's office writes what the occasion of an amendment asks for, while it is a draft. */
@Component
@Transactional
public class WriteAmendment {

    private final AmendmentFiles files;

    WriteAmendment(AmendmentFiles files) {
        this.files = files;
    }

    /**
     * Keeps what was typed; says why not when it is too long, or when a colleague or another tab was faster.
     *
     * @param version of the amendment when the page was read
     */
    public Optional<Refusal> write(String id, long version, Wording typed, Actor actor) {
        Amendment amendment = files.drafted(id, actor);
        if (amendment.version() != version) {
            return Optional.of(Refusal.of("convention.overtaken"));
        }
        for (String code : amendment.occasion().codes()) {
            if (typed.of(code).length() > WriteConvention.LONGEST) {
                return Optional.of(Refusal.at(code, "act.text.too-long", WriteConvention.LONGEST));
            }
        }
        amendment.write(typed);
        return Optional.empty();
    }
}
