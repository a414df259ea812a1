package fr.maillage.casework;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What can be done with tasks, by their form; asked for late, because verbs may use what casework offers. */
@Component
class Verbs {

    private final Supplier<Map<String, Verb<?>>> byForm;

    Verbs(ObjectProvider<Verb<?>> verbs) {
        byForm = SingletonSupplier.of(() -> verbs.stream().collect(Collectors.toMap(Verb::form, verb -> verb)));
    }

    Verb<?> of(Task task) {
        return Optional.ofNullable(byForm.get().get(task.form()))
                .orElseThrow(() -> new IllegalStateException("No verb completes " + task.form()));
    }

    /** The forms that are also open to whom a right was lent. */
    Set<String> lendable() {
        return byForm.get().values().stream()
                .filter(Verb::isLendable)
                .map(Verb::form)
                .collect(Collectors.toUnmodifiableSet());
    }
}
