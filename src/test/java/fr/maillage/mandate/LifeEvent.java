package fr.maillage.mandate;

import java.util.Optional;
import java.util.function.Function;

/** Everything that can come to a mandate, through the door by which it comes. */
@SuppressWarnings("ImmutableEnumChecker") // each is a function without a state
enum LifeEvent {
    SIGN(Kind.PERSON, life -> life.paperless().sign(life.id(), life.agent())),
    SIGN_WITHOUT_THE_CITIZEN(
            Kind.NEVER,
            life -> life.counter().sign(life.id(), life.agent(), "data:image/png;base64,AAAA", Counter.PASSWORD)),
    SIGN_WITHOUT_THE_AGENT(Kind.NEVER, life -> life.counter().sign(life.id(), life.agent(), "", "another password")),
    BREAK_OFF(
            Kind.PERSON,
            life -> life.counter().giving.breakOff(life.counter().task(life.id(), life.agent()), life.agent())),
    OPEN_FIRST(Kind.ACT, life -> life.doors().acting().open(life.id(), life.line(1), life.agent())),
    OPEN_SECOND(Kind.ACT, life -> life.doors().acting().open(life.id(), life.line(2), life.agent())),
    OPEN_BY_A_STRANGER(Kind.NEVER, life -> life.doors().acting().open(life.id(), life.line(1), life.colleague())),
    NOTE_FIRST(Kind.ACT, life -> life.doors().noting().keep(life.id(), life.line(1), "Vu.", life.agent())),
    NOTE_SECOND(Kind.ACT, life -> life.doors().noting().keep(life.id(), life.line(2), "Vu.", life.agent())),
    RESOLVE_FIRST(Kind.ACT, life -> life.doors().acting().resolve(life.id(), life.line(1), life.agent())),
    RESOLVE_SECOND(Kind.ACT, life -> life.doors().acting().resolve(life.id(), life.line(2), life.agent())),
    BEGIN_AT_THE_PARTNER(Kind.ACT, life -> life.commit(Optional.of(Commitment.FILED))),
    BEGIN_NOTHING(Kind.ACT, life -> life.commit(Optional.empty())),
    SETTLE_FIRST(Kind.PERSON, life -> life.doors().going().settle(life.id(), life.line(1), life.agent())),
    SETTLE_SECOND(Kind.PERSON, life -> life.doors().going().settle(life.id(), life.line(2), life.agent())),
    KEEPING_RUNS_OUT(Kind.TIME, Life::passKeeping),
    WITHDRAW_FIRST(
            Kind.PERSON,
            life -> life.doors()
                    .withdrawal()
                    .one(life.id(), life.line(1), life.agent().account())),
    WITHDRAW_SECOND(
            Kind.PERSON,
            life -> life.doors()
                    .withdrawal()
                    .one(life.id(), life.line(2), life.agent().account())),
    WITHDRAW(
            Kind.PERSON,
            life -> life.doors().withdrawal().whole(life.id(), life.agent().account())),
    HOLD(Kind.PERSON, Life::hold),
    LIFT_THE_HOLD(Kind.PERSON, life -> life.doors().release().lift(life.id(), life.manager())),
    HOLD_RUNS_OUT(Kind.TIME, Life::passHold),
    LAST_DAY_PASSES(Kind.TIME, Life::passLastDay),
    LAST_DAY_IS_NOTICED(Kind.TIME, life -> life.ring("last-day-over")),
    DRAFT_IS_FORGOTTEN(Kind.TIME, life -> life.ring("draft-forgotten")),
    A_JOB_RUNS(Kind.TIME, life -> life.runJob(0)),
    ANOTHER_JOB_RUNS(Kind.TIME, life -> life.runJob(1)),
    ERASING_IS_CALLED_AMISS(Kind.STRAY, life -> life.step("eraseOverProcedures")),
    DESTROYING_IS_CALLED_AMISS(Kind.NEVER, life -> life.step("destroyWhatIsLeft")),
    DESTROYING_A_DRAFT_IS_CALLED_AMISS(Kind.NEVER, life -> life.step("destroyDraft"));

    /** By whom, and what it may do. */
    enum Kind {

        /** under a mandate: an agent does what the citizen asked for */
        ACT,

        /** a person's decision on the mandate itself */
        PERSON,

        /** by itself, if only somebody waits */
        TIME,

        /** a step that runs once more than it should: what is over, it may erase */
        STRAY,

        /** it must change nothing, wherever the mandate stands */
        NEVER
    }

    private final Kind kind;
    private final Function<Life, Object> happening;

    LifeEvent(Kind kind, Function<Life, Object> happening) {
        this.kind = kind;
        this.happening = happening;
    }

    Kind kind() {
        return kind;
    }

    Object happenTo(Life life) {
        return happening.apply(life);
    }
}
