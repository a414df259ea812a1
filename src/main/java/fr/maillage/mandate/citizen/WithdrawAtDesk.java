package fr.maillage.mandate.citizen;

import fr.maillage.casework.Outcome;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.people.Actor;
import org.springframework.stereotype.Component;

/** The same at the desk, where the citizen says it to an agent named or to who runs the structure. */
@Component
public class WithdrawAtDesk {

    private final MandateFiles files;
    private final WithdrawMandate withdrawal;

    WithdrawAtDesk(MandateFiles files, WithdrawMandate withdrawal) {
        this.files = files;
        this.withdrawal = withdrawal;
    }

    public Outcome whole(String id, Actor actor) {
        return withdrawal.whole(files.withdrawable(id, actor).id(), actor.account());
    }

    public Outcome one(String id, int line, Actor actor) {
        return withdrawal.one(files.withdrawable(id, actor).id(), line, actor.account());
    }
}
