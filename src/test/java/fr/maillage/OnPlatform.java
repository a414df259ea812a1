package fr.maillage;

import fr.maillage.convention.Convening;
import fr.maillage.delegation.Lending;
import fr.maillage.engine.RequestSteps;
import fr.maillage.labelling.Labelling;
import fr.maillage.labelling.Road;
import fr.maillage.labelling.decision.Deciding;
import fr.maillage.mandate.Counter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of the whole platform, on a free port. All of them share one context, with every room's helpers in it,
 * because making one costs more than most tests; each class finds its database empty.
 */
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@TestExecutionListeners(listeners = Afresh.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Import({Convening.class, Counter.class, Deciding.class, Labelling.class, Lending.class, RequestSteps.class, Road.class
})
public @interface OnPlatform {}
