package fr.maillage.convention.annex;

import fr.maillage.act.Parties;
import fr.maillage.act.Side;
import fr.maillage.convention.draft.Convention;
import fr.maillage.directory.Structures;
import java.util.List;
import org.springframework.stereotype.Component;

/** Of whom the typed annexes of a convention speak: its structures, and the partners that are party to it. */
@Component
public class Subjects {

    private final Parties parties;
    private final Structures structures;

    Subjects(Parties parties, Structures structures) {
        this.parties = parties;
        this.structures = structures;
    }

    public List<Subject> of(AnnexKind kind, Convention convention) {
        return switch (kind) {
            case STRUCTURES ->
                structures.labelledIn(convention.departement(), convention.referenceOn()).stream()
                        .map(structure -> new Subject(structure.id(), structure.name(), true))
                        .toList();
            case OFFERS, REFERENTS ->
                parties.of(convention.id(), convention.issue()).stream()
                        .filter(party -> party.side() == Side.BASE_PARTNER || party.side() == Side.LOCAL_PARTNER)
                        .map(party ->
                                new Subject(party.organisation(), party.name(), party.side() == Side.BASE_PARTNER))
                        .toList();
            default -> List.of();
        };
    }
}
