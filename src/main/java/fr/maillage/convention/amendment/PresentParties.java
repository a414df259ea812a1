package fr.maillage.convention.amendment;

import fr.maillage.act.Parties;
import fr.maillage.act.Party;
import fr.maillage.act.Side;
import fr.maillage.casework.Audience;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Instrument;
import fr.maillage.convention.draft.InstrumentState;
import fr.maillage.convention.draft.Members;
import fr.maillage.people.Actor;
import fr.maillage.shared.calendar.Today;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who is party to a sealed convention on a day: who signed it, and who has joined or left by its amendments since. */
@Component
public class PresentParties implements Members {

    private final Parties parties;
    private final Amendments amendments;
    private final Today today;

    PresentParties(Parties parties, Amendments amendments, Today today) {
        this.parties = parties;
        this.amendments = amendments;
        this.today = today;
    }

    @Override
    public boolean include(Convention convention, Actor actor) {
        Set<Audience> reaching = Audience.reaching(actor);
        return convention.state() == InstrumentState.SEALED
                && of(convention).stream().anyMatch(party -> reaching.contains(party.audience()));
    }

    /** Today's, in the order in which they became parties. */
    public List<Party> of(Convention convention) {
        return on(today.in(convention.departement()), convention);
    }

    /** Those of a day, in the order in which they became parties. */
    List<Party> on(LocalDate day, Convention convention) {
        Map<Seat, Party> present = new LinkedHashMap<>();
        signatories(convention).forEach(party -> present.put(Seat.of(party), party));
        amendedBy(day, convention.id())
                .forEach(amendment -> signatories(amendment).forEach(party -> {
                    if (amendment.hasEndedFor(party, day)) {
                        present.remove(Seat.of(party));
                    } else if (amendment.occasion().admits()) {
                        present.putIfAbsent(Seat.of(party), party);
                    }
                }));
        return List.copyOf(present.values());
    }

    /** The amendments that all had signed by a day, in the order of their last signatures. */
    List<Amendment> amendedBy(LocalDate day, String convention) {
        Comparator<Amendment> byDay =
                Comparator.comparing(amendment -> amendment.signedOn().orElseThrow());
        return amendments.findByConventionIdOrderByBegunAt(convention).stream()
                .filter(amendment -> amendment.isSealedOn(day))
                .sorted(byDay.thenComparing(amendment ->
                        parties.lastAnswer(amendment.id(), amendment.issue()).orElseThrow()))
                .toList();
    }

    private List<Party> signatories(Instrument instrument) {
        return parties.of(instrument.id(), instrument.issue()).stream()
                .filter(party -> party.side().signs())
                .toList();
    }

    /** In what an organisation is party, whichever act it signed. */
    private record Seat(Side side, String organisation) {

        static Seat of(Party party) {
            return new Seat(party.side(), party.organisation());
        }
    }
}
