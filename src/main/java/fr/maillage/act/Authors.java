package fr.maillage.act;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the author of an act. */
@Component
public class Authors {

    private final Map<String, ActAuthor> byKind;

    Authors(List<ActAuthor> all) {
        byKind = all.stream().collect(Collectors.toUnmodifiableMap(ActAuthor::kind, Function.identity()));
    }

    public ActAuthor of(Issue issue) {
        ActAuthor author = byKind.get(issue.kind());
        if (author == null) {
            throw new IllegalStateException("nobody is the author of acts of kind " + issue.kind());
        }
        return author;
    }
}
