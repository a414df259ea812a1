package fr.maillage.engine;

import fr.maillage.casework.Decision;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.casework.Verb;
import fr.maillage.journal.Fact;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the test's people can decide. */
@TestConfiguration(proxyBeanMethods = false)
public class RequestVerbs {

    /** An answer; {@code MUTTER} is one that the verb refuses. */
    public record Answer(String review) implements Decision {}

    private record Answered(String kind, Map<String, String> details) implements Fact {}

    private record AnswerVerb(String form) implements Verb<Answer> {
        @Override
        public Class<Answer> decision() {
            return Answer.class;
        }

        @Override
        public boolean isLendable() {
            return form.equals("test/give-word");
        }

        @Override
        public Outcome apply(Task task, Answer answer, Actor actor) {
            if (answer.review().equals("MUTTER")) {
                return Outcome.refused(Refusal.of("request.unclear"));
            }
            return new Outcome.Done(
                    List.of(new Answered("request-answered", Map.of("review", answer.review()))),
                    Map.of("review", answer.review()));
        }
    }

    @Bean
    Verb<Answer> reviewVerb() {
        return new AnswerVerb("test/review-request");
    }

    @Bean
    Verb<Answer> wordVerb() {
        return new AnswerVerb("test/give-word");
    }

    @Bean
    Verb<Answer> lookVerb() {
        return new AnswerVerb("test/look-again");
    }
}
