package fr.maillage.convention.draft;

import fr.maillage.act.Parties;
import fr.maillage.act.Party;
import fr.maillage.act.Party.Named;
import fr.maillage.act.Side;
import fr.maillage.directory.Organisation;
import fr.maillage.directory.Organisations;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The prefect's office names in a draft whom the directory does not: local partners and witnesses. */
@Component
@Transactional
public class NameOthers {

    private final ConventionFiles files;
    private final Parties parties;
    private final Organisations organisations;
    private final LocalPresence presence;

    NameOthers(ConventionFiles files, Parties parties, Organisations organisations, LocalPresence presence) {
        this.files = files;
        this.parties = parties;
        this.organisations = organisations;
        this.presence = presence;
    }

    /**
     * Who is to be named.
     *
     * @param presentIn the structures in which a local partner is present
     */
    public record Other(Side side, String organisation, List<String> presentIn) {

        public static Other witness(String organisation) {
            return new Other(Side.WITNESS, organisation, List.of());
        }
    }

    /** Names one more: a local partner that is present in all structures, or a witness. */
    public Optional<Refusal> add(String id, Other other, Actor actor) {
        Convention convention = files.drafted(id, actor);
        if (!other.side().isChosen()) {
            throw new UnknownObject("side");
        }
        List<Party> named = parties.of(convention.id(), convention.issue());
        Organisation chosen = organisations.of(other.organisation());
        if (named.stream().anyMatch(party -> party.isOf(chosen.id(), chosen.partner()))) {
            return Optional.of(Refusal.at("organisation", "convention.party.already-named"));
        }
        if (other.side() == Side.LOCAL_PARTNER) {
            Optional<Refusal> objection = presence.objection(convention, chosen.name(), other.presentIn());
            if (objection.isPresent()) {
                return objection;
            }
            convention.present(chosen.id(), other.presentIn());
        }
        Named more = DrawUpParties.named(other.side(), chosen);
        int place = named.get(named.size() - 1).place() + 1;
        parties.save(new Party(convention.id(), convention.issue(), convention.departement(), more, place));
        return Optional.empty();
    }

    /** Takes out who was added; whoever must be party stays. */
    public void remove(String id, String party, Actor actor) {
        Convention convention = files.drafted(id, actor);
        parties.of(convention.id(), convention.issue()).stream()
                .filter(named -> named.id().equals(party))
                .filter(named -> named.side().isChosen())
                .forEach(parties::delete);
    }
}
