package fr.maillage.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Step;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.mandate.LifeEvent.Kind;
import fr.maillage.mandate.action.ActOnProcedure;
import fr.maillage.mandate.action.CommitProcedure;
import fr.maillage.mandate.action.KeepNote;
import fr.maillage.mandate.citizen.WithdrawMandate;
import fr.maillage.mandate.destruction.HoldMandate;
import fr.maillage.mandate.destruction.HoldsRunOut;
import fr.maillage.mandate.destruction.LetProcedureGo;
import fr.maillage.mandate.destruction.ReleaseMandate;
import fr.maillage.people.Actor;
import fr.maillage.shared.UnknownObject;
import fr.maillage.vault.Vault;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every event comes to a mandate wherever it can stand, by the doors by which it really comes. The walk goes on until no
 * standing is left in which an event was not tried.
 */
@OnDatabase
@DisabledIfSystemProperty(named = "maillage.database", matches = "postgresql") // it walks long, by the same doors
class EveryEventTest {

    private static final Set<LifeEvent> HOLDING =
            EnumSet.of(LifeEvent.HOLD, LifeEvent.LIFT_THE_HOLD, LifeEvent.HOLD_RUNS_OUT);
    private static final Set<LifeEvent> KEEPING = EnumSet.of(
            LifeEvent.BEGIN_AT_THE_PARTNER,
            LifeEvent.BEGIN_NOTHING,
            LifeEvent.SETTLE_FIRST,
            LifeEvent.SETTLE_SECOND,
            LifeEvent.KEEPING_RUNS_OUT);

    private final Map<Standing, Map<LifeEvent, Standing>> tried = new LinkedHashMap<>();

    private final Set<LifeEvent> events = EnumSet.allOf(LifeEvent.class);

    private Paperless paperless;
    private Life.Doors doors;
    private LabelledStructure structure;
    private Actor agent;
    private Actor colleague;
    private int lives;

    @BeforeEach
    void open(
            @Autowired Counter counter,
            @Autowired Vault vault,
            @Autowired ActOnProcedure acting,
            @Autowired KeepNote noting,
            @Autowired WithdrawMandate withdrawal,
            @Autowired HoldMandate holding,
            @Autowired ReleaseMandate release,
            @Autowired CommitProcedure committing,
            @Autowired LetProcedureGo going,
            @Autowired HoldsRunOut runOut,
            @Autowired Map<String, Step> steps,
            @Autowired Procedures procedures,
            @Autowired JdbcTemplate jdbc,
            @Autowired TransactionTemplate transaction) {
        paperless = new Paperless(counter, vault);
        doors = new Life.Doors(
                acting,
                noting,
                withdrawal,
                holding,
                release,
                committing,
                going,
                runOut,
                steps,
                procedures,
                jdbc,
                transaction);
        structure = counter.structure();
        agent = counter.agent(structure);
        colleague = counter.agent(structure);
    }

    @Test
    void findsAMandateWhereverItStandsAndDoesNoHarmThere() {
        events.removeAll(HOLDING);
        events.removeAll(KEEPING);
        walkEverywhere();
    }

    /** Long: the same is walked with one démarche below, which may be held as well. */
    @Test
    @EnabledIfSystemProperty(named = "maillage.bench", matches = "true")
    void findsAMandateWhoseProcedureIsDealtWithByAPartnerWhereverItStands() {
        events.removeAll(HOLDING);
        walkEverywhere();
    }

    @Test
    void findsAMandateThatMayBeHeldOrDealtWithByAPartnerWhereverItStands() {
        paperless = new Paperless(paperless.counter(), paperless.vault(), List.of("tax.declare"));
        walkEverywhere();
    }

    private void walkEverywhere() {
        Standing beginning = life().stands();
        tried.put(beginning, new EnumMap<>(LifeEvent.class));
        while (way(beginning).isPresent()) {
            walk(life());
        }

        assertThat(tried.values()).allSatisfy(next -> assertThat(next).hasSameSizeAs(events));
        assertThat(tried.keySet()).allSatisfy(this::endsByItself);
        assertThat(tried.keySet().stream().filter(Standing::isFinal))
                .isNotEmpty()
                .allSatisfy(end -> {
                    assertThat(end.isErased()).as("%s", end).isTrue();
                    assertThat(Set.of(MandateState.DESTROYED, MandateState.BROKEN_OFF))
                            .contains(end.state());
                });
        System.out.printf(
                "FIGURE every event in every state of a mandate: %d standings, %d events each, %d moves, %d lives%n",
                tried.size(), events.size(), moves(), lives);
    }

    /** Tries what was not tried where it stands, or goes the shortest way to where something was not. */
    private void walk(Life life) {
        Standing here = life.stands();
        for (Optional<LifeEvent> next = way(here); next.isPresent(); next = way(here)) {
            Standing there = happen(life, here, next.get());
            Standing known = tried.get(here).put(next.get(), there);
            assertThat(known)
                    .as("%s in %s always leads to one standing", next.get(), here)
                    .isIn(null, there);
            tried.computeIfAbsent(there, standing -> new EnumMap<>(LifeEvent.class));
            here = there;
        }
    }

    private Standing happen(Life life, Standing before, LifeEvent event) {
        boolean isDone = isDone(life, event);
        Standing after = life.stands();
        if (event.kind() == Kind.ACT && isDone) {
            assertThat(before.state()).as("%s", event).isEqualTo(MandateState.IN_FORCE);
            assertThat(before.overdue()).as("%s", event).isFalse();
        }
        if (event.kind() == Kind.NEVER) {
            assertThat(after).as("%s in %s", event, before).isEqualTo(before);
        }
        if (before.held() && after.held()) {
            assertThat(after.erased()).as("%s in %s", event, before).isEqualTo(before.erased());
        }
        assertThat(after.keyed() || !Standing.LIVE.contains(after.state()))
                .as("%s in %s took a key that is needed", event, before)
                .isTrue();
        assertThat(after.lines())
                .as("%s in %s", event, before)
                .allSatisfy(line -> assertThat(line.keyed() || (line.state().isOver() && !line.kept()))
                        .isTrue());
        assertThat(after.keyed() || after.lines().stream().noneMatch(Standing.Line::kept))
                .as("%s in %s took the mandate's key from a démarche that is kept", event, before)
                .isTrue();
        return after;
    }

    private static boolean isDone(Life life, LifeEvent event) {
        try {
            return event.happenTo(life) instanceof Outcome.Done;
        } catch (IllegalStateException
                | UnknownObject
                | NoSuchElementException
                | IndexOutOfBoundsException
                | OptimisticLockingFailureException refused) {
            return false;
        }
    }

    /** The next event on the shortest way to something untried, along what is known. */
    private Optional<LifeEvent> way(Standing from) {
        Map<Standing, LifeEvent> first = new HashMap<>();
        Deque<Standing> reached = new ArrayDeque<>(List.of(from));
        Set<Standing> seen = new HashSet<>(reached);
        while (!reached.isEmpty()) {
            Standing here = reached.remove();
            Map<LifeEvent, Standing> known = tried.get(here);
            EnumSet<LifeEvent> untried = EnumSet.copyOf(events);
            untried.removeAll(known.keySet());
            if (!untried.isEmpty()) {
                return Optional.of(here.equals(from) ? untried.iterator().next() : first.get(here));
            }
            known.forEach((event, there) -> {
                if (seen.add(there)) {
                    first.put(there, here.equals(from) ? event : first.get(here));
                    reached.add(there);
                }
            });
        }
        return Optional.empty();
    }

    /** Whatever people leave undone: time alone leads to an end. */
    private void endsByItself(Standing from) {
        Set<Standing> reached = new HashSet<>(Set.of(from));
        Deque<Standing> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            tried.get(open.remove()).forEach((event, there) -> {
                if (event.kind() == Kind.TIME && reached.add(there)) {
                    open.add(there);
                }
            });
        }
        assertThat(reached.stream().filter(Standing::isFinal))
                .as("%s is forgotten", from)
                .isNotEmpty();
    }

    private long moves() {
        return tried.entrySet().stream()
                .mapToLong(from -> from.getValue().values().stream()
                        .filter(there -> !there.equals(from.getKey()))
                        .count())
                .sum();
    }

    private Life life() {
        lives++;
        String id = paperless.counter().draft(structure, agent, Map.of());
        return new Life(id, structure, agent, colleague, paperless, doors);
    }
}
