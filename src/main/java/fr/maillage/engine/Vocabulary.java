package fr.maillage.engine;

import fr.maillage.casework.Deadlines;
import fr.maillage.casework.Step;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * All that an expression of a model can name: the steps, {@code deadlines} and {@code words}. The beans themselves are
 * fetched when a model first speaks of them, since a step may well need the engine.
 */
class Vocabulary extends HashMap<Object, Object> {

    private static final long serialVersionUID = 1L;

    Vocabulary(ListableBeanFactory beans) {
        super(Map.of("deadlines", new DueDates(beans.getBeanProvider(Deadlines.class)), "words", new Words()));
        for (String name : beans.getBeanNamesForType(Step.class, true, false)) {
            put(name, new StepDelegate(() -> beans.getBean(name, Step.class)));
        }
    }
}
