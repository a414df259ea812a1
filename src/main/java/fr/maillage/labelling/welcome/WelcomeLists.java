package fr.maillage.labelling.welcome;

import fr.maillage.labelling.candidacy.Candidacies;
import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.labelling.candidacy.CandidacyState;
import fr.maillage.labelling.label.Label;
import fr.maillage.labelling.label.Labels;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the welcome lists of the structures whose sponsor or team the actor belongs to; no other one exists. */
@Component
@Transactional(readOnly = true)
public class WelcomeLists {

    private final Candidacies candidacies;
    private final Labels labels;
    private final Ticks ticks;
    private final WelcomeItems items;

    WelcomeLists(Candidacies candidacies, Labels labels, Ticks ticks, WelcomeItems items) {
        this.candidacies = candidacies;
        this.labels = labels;
        this.ticks = ticks;
        this.items = items;
    }

    /** The lists of the actor's structures, the latest first. */
    public List<Welcome> of(Actor actor) {
        List<String> organisations = actor.grants().stream()
                .filter(grant -> Welcome.READERS.contains(grant.role()))
                .map(Grant::organisation)
                .distinct()
                .toList();
        return organisations.isEmpty()
                ? List.of()
                : lists(candidacies.findTop50ByOrganisationInAndStateOrderByBegunAtDesc(
                                organisations, CandidacyState.LABELLED))
                        .stream()
                        .filter(welcome -> welcome.isReadBy(actor))
                        .toList();
    }

    /** The list of one label. */
    public Welcome of(String label, Actor actor) {
        return found(label, actor).orElseThrow(() -> new UnknownObject("label"));
    }

    public boolean isOpenTo(String label, Actor actor) {
        return found(label, actor).isPresent();
    }

    private Optional<Welcome> found(String label, Actor actor) {
        return lists(candidacies.findAllById(List.of(label))).stream()
                .filter(welcome -> welcome.isReadBy(actor))
                .findFirst();
    }

    private List<Welcome> lists(List<Candidacy> of) {
        List<String> ids = of.stream().map(Candidacy::id).toList();
        Map<String, Label> granted =
                labels.findAllById(ids).stream().collect(Collectors.toMap(Label::id, Function.identity()));
        List<Tick> done = ids.isEmpty() ? List.of() : ticks.findByLabelIn(ids);
        return of.stream()
                .filter(candidacy -> granted.containsKey(candidacy.id()))
                .map(candidacy -> list(candidacy, granted.get(candidacy.id()), done))
                .toList();
    }

    private Welcome list(Candidacy candidacy, Label label, List<Tick> done) {
        List<Welcome.Line> lines = items.askedOf(label.grantedOn()).stream()
                .map(item -> new Welcome.Line(item, tick(label.id(), item.code(), done)))
                .toList();
        return new Welcome(candidacy, label, lines);
    }

    private static Optional<Tick> tick(String label, String code, List<Tick> done) {
        return done.stream()
                .filter(tick -> tick.label().equals(label) && tick.code().equals(code))
                .findFirst();
    }
}
