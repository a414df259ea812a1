package fr.maillage.convention.draft;

import fr.maillage.casework.Cases;
import fr.maillage.casework.Outcome;
import fr.maillage.convention.ConventionFact.ConventionBegun;
import fr.maillage.convention.draft.Convention.NewConvention;
import fr.maillage.directory.Prefecture;
import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The prefect's office begins a convention: its parties and a proposed wording are there at once. */
@Component
public class BeginConvention {

    private static final String PROCESS = "sign-convention";

    private final FirstDraft firstDraft;
    private final Conventions conventions;
    private final Cases cases;
    private final Journal journal;
    private final Clock clock;

    BeginConvention(FirstDraft firstDraft, Conventions conventions, Cases cases, Journal journal, Clock clock) {
        this.firstDraft = firstDraft;
        this.conventions = conventions;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    /** Begins it and opens its case; refused while the département has one that is being drafted or signed. */
    @Transactional
    public Outcome begin(NewConvention told, Actor actor) {
        if (!ConventionFiles.isOffice(actor, told.departement())) {
            throw new UnknownObject("departement");
        }
        if (told.referenceOn() == null) {
            return Outcome.refused(Refusal.at("referenceOn", "convention.reference.required"));
        }
        if (firstDraft.isTooEarly(told)) {
            return Outcome.refused(Refusal.at("referenceOn", "convention.reference.too-early"));
        }
        if (conventions.existsByDepartementAndStateIn(told.departement(), InstrumentState.OPEN)) {
            return Outcome.refused(Refusal.of("convention.already-open"));
        }
        Convention convention = firstDraft.of(told, clock.instant());
        ConventionBegun begun =
                new ConventionBegun(convention.departement(), convention.referenceOn(), convention.framework());
        journal.record(convention.id(), actor.account(), begun);
        open(convention);
        return new Outcome.Done(List.of(begun), Map.of("convention", convention.id()));
    }

    private void open(Convention convention) {
        String office = Prefecture.organisationOf(convention.departement());
        cases.open(
                new Cases.Opening(
                        convention.id(),
                        Convention.KIND,
                        firstDraft.title(convention),
                        convention.departement(),
                        office,
                        PROCESS),
                Map.of("departement", convention.departement(), "organisation", office));
        cases.reach(convention.id(), convention.stage());
    }
}
