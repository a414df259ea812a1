package fr.maillage.demonstration;

import fr.maillage.casework.Case;
import fr.maillage.casework.Cases;
import fr.maillage.demonstration.Scene.Until;
import fr.maillage.labelling.decision.Decisions;
import fr.maillage.people.Actor;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The prefect signs the decisions on the labels whose scenes end so, as soon as the platform has drawn them up. */
@Component
@Profile("demo")
@Order(0)
class Decree implements Afterpiece {

    private final Cast cast;
    private final Cases cases;
    private final Patience patience;

    Decree(Cast cast, Cases cases, Patience patience) {
        this.cast = cast;
        this.cases = cases;
        this.patience = patience;
    }

    @Override
    public void play() {
        Scenes.all().stream().filter(scene -> scene.until() == Until.SIGNED).forEach(this::sign);
    }

    private void sign(Scene scene) {
        Actor prefect = cast.actor("prefet-" + scene.departement());
        List<Case> decisions =
                patience.await(() -> cases.list(prefect, decisionOn(scene), 0).rows());
        patience.sign(decisions.get(0).id(), prefect);
    }

    private static Cases.Search decisionOn(Scene scene) {
        return new Cases.Search(Decisions.KIND, scene.departement(), "", scene.name(), false, Cases.Order.OLDEST);
    }
}
