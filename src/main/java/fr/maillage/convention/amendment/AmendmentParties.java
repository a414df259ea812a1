package fr.maillage.convention.amendment;

import fr.maillage.act.Parties;
import fr.maillage.act.Party;
import fr.maillage.act.Party.Named;
import fr.maillage.act.Side;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.DrawUpParties;
import fr.maillage.directory.Organisations;
import fr.maillage.directory.Prefectures;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who signs an amendment: the prefect and who joins or leaves by it, since the others have signed that partners and
 * managers may; all who are party today where it changes what they have agreed on.
 */
@Component
class AmendmentParties {

    private final Parties parties;
    private final PresentParties present;
    private final AmendmentSubjects subjects;
    private final Prefectures prefectures;
    private final Organisations organisations;

    AmendmentParties(
            Parties parties,
            PresentParties present,
            AmendmentSubjects subjects,
            Prefectures prefectures,
            Organisations organisations) {
        this.parties = parties;
        this.present = present;
        this.subjects = subjects;
        this.prefectures = prefectures;
        this.organisations = organisations;
    }

    /** Names in a draft those who are concerned today, as the directory and the acts in force name them today. */
    List<Party> name(Amendment amendment, Convention convention) {
        List<Named> concerned = concerned(amendment, convention);
        List<Party> before = parties.of(amendment.id(), amendment.issue());
        if (!before.stream().map(Party::named).toList().equals(concerned)) {
            parties.deleteAll(before);
            parties.complete(amendment.id(), amendment.issue(), amendment.departement(), concerned);
        }
        return parties.of(amendment.id(), amendment.issue());
    }

    private List<Named> concerned(Amendment amendment, Convention convention) {
        return switch (amendment.occasion()) {
            case LABEL -> withPrefect(amendment, Side.MANAGER);
            case ACCESSION, WITHDRAWAL -> withPrefect(amendment, Side.LOCAL_PARTNER);
            case CHANGE -> present.of(convention).stream().map(Party::named).toList();
        };
    }

    private List<Named> withPrefect(Amendment amendment, Side side) {
        return List.of(
                DrawUpParties.prefect(prefectures.of(amendment.departement())),
                DrawUpParties.named(side, organisations.of(subjects.organisation(amendment))));
    }
}
