package fr.maillage.convention.page;

import fr.maillage.act.Former;
import fr.maillage.act.FormerIssues;
import fr.maillage.act.Parties;
import fr.maillage.act.Party;
import fr.maillage.act.Side;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.Heading;
import fr.maillage.convention.draft.Headings;
import fr.maillage.convention.draft.InstrumentState;
import fr.maillage.convention.draft.Missing;
import fr.maillage.directory.Organisation;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a draft as it is saved, with all that its page shows beside it. */
@Component
class ReadDraft {

    private final ConventionFiles files;
    private final Headings headings;
    private final Parties parties;
    private final Missing missing;
    private final FormerIssues formers;

    ReadDraft(ConventionFiles files, Headings headings, Parties parties, Missing missing, FormerIssues formers) {
        this.files = files;
        this.headings = headings;
        this.parties = parties;
        this.missing = missing;
        this.formers = formers;
    }

    /**
     * A draft.
     *
     * @param later rules that are not in force yet on its day of reference
     * @param missing what it lacks before it can be sent
     */
    public record Draft(
            Convention convention,
            List<Heading> articles,
            List<Heading> later,
            List<Named> sides,
            List<Refusal> missing,
            Optional<Former> former) {

        boolean names(Organisation organisation) {
            return sides.stream()
                    .flatMap(side -> side.parties().stream())
                    .anyMatch(party -> party.isOf(organisation.id(), organisation.partner()));
        }
    }

    /** Those who are named on one side; whoever was added may be taken out. */
    public record Named(Side side, List<Party> parties) {}

    /** Empty when it is a draft no longer. */
    @Transactional(readOnly = true)
    public Optional<Draft> of(String id, Actor actor) {
        return Optional.of(files.own(id, actor))
                .filter(convention -> convention.state() == InstrumentState.DRAFTING)
                .map(convention -> draft(convention, actor));
    }

    private Draft draft(Convention convention, Actor actor) {
        return new Draft(
                convention,
                headings.askedForOn(convention.referenceOn()),
                headings.notYetOn(convention.referenceOn()),
                sides(parties.of(convention.id(), convention.issue())),
                missing.in(convention),
                formers.beforeDraft(convention.id(), actor));
    }

    private static List<Named> sides(List<Party> named) {
        return Arrays.stream(Side.values())
                .map(side -> new Named(
                        side,
                        named.stream().filter(party -> party.side() == side).toList()))
                .filter(side -> !side.parties().isEmpty())
                .toList();
    }
}
