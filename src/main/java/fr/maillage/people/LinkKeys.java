package fr.maillage.people;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reads the keys of links that were mailed, and counts those that never were: 128 bits are not found by trying. */
@Component
class LinkKeys {

    private final KeyTries tries;

    LinkKeys(KeyTries tries) {
        this.tries = tries;
    }

    boolean areTooMany() {
        return tries.areTooMany();
    }

    /** What a key opens, looked up by its digest; nothing to whoever brought too many that do not exist. */
    <T> Optional<T> find(String key, Function<String, Optional<T>> byHash) {
        Optional<LinkToken> token = LinkToken.parse(key);
        if (token.isEmpty() || tries.areTooMany()) {
            return Optional.empty();
        }
        Optional<T> found = byHash.apply(token.get().hash());
        if (found.isEmpty()) {
            tries.failed();
        }
        return found;
    }
}
