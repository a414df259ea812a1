package fr.maillage.convention.draft;

import fr.maillage.act.Parties;
import fr.maillage.act.Side;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.Structures;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.calendar.Today;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A local partner signs only where it is present in all structures of the département; present in some, it stands in
 * annex 4 of these. The office says where it is present.
 */
@Component
public class LocalPresence implements Requirement {

    private final Structures structures;
    private final Parties parties;
    private final Particulars particulars;
    private final Today today;

    LocalPresence(Structures structures, Parties parties, Particulars particulars, Today today) {
        this.structures = structures;
        this.parties = parties;
        this.particulars = particulars;
        this.today = today;
    }

    /** All structures that count: those of the day of reference, or of today for who joins a convention in force. */
    public List<LabelledStructure> asked(Convention convention) {
        return structures.labelledIn(convention.departement(), day(convention));
    }

    /** Why it may not sign, naming where it is absent, and the article. */
    public Optional<Refusal> objection(Convention convention, String partner, Collection<String> presentIn) {
        String absent = asked(convention).stream()
                .filter(structure -> !presentIn.contains(structure.id()))
                .map(LabelledStructure::name)
                .collect(Collectors.joining(", "));
        String source = particulars.source(Particulars.LOCAL_PARTNERS, day(convention));
        return absent.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.at("presentIn", "convention.local-partner.absent", partner, absent, source));
    }

    @Override
    public Stream<Refusal> lackedBy(Convention convention) {
        return parties.of(convention.id(), convention.issue()).stream()
                .filter(party -> party.side() == Side.LOCAL_PARTNER)
                .flatMap(party ->
                        objection(convention, party.name(), convention.presence(party.organisation())).stream());
    }

    private LocalDate day(Convention convention) {
        return convention.state() == InstrumentState.SEALED
                ? today.in(convention.departement())
                : convention.referenceOn();
    }
}
