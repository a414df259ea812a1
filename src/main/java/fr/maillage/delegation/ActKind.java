package fr.maillage.delegation;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** What a delegation may be given for. */
public enum ActKind {
    CONVENTION("convention"),
    AMENDMENT("amendment"),
    LABEL_DECISION("label-decision");

    private final String cases;

    ActKind(String cases) {
        this.cases = cases;
    }

    static Set<String> casesOf(Collection<ActKind> kinds) {
        return kinds.stream().map(kind -> kind.cases).collect(Collectors.toUnmodifiableSet());
    }
}
