package fr.maillage.convention.draft;

import fr.maillage.act.Party.Named;
import fr.maillage.act.Side;
import fr.maillage.directory.Frameworks;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.Organisation;
import fr.maillage.directory.Organisations;
import fr.maillage.directory.Prefecture;
import fr.maillage.directory.Prefectures;
import fr.maillage.directory.Structures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads from the directory who must be party to a convention: the prefect, the representative of every base partner of
 * the framework in force on the day of reference, and the managers labelled by then, of whom there may be none.
 */
@Component
public class DrawUpParties {

    /** As whom somebody signs for an organisation of which the directory names no title. */
    private static final String BY_LAW = "le représentant légal";

    private final Prefectures prefectures;
    private final Frameworks frameworks;
    private final Organisations organisations;
    private final Structures structures;

    DrawUpParties(Prefectures prefectures, Frameworks frameworks, Organisations organisations, Structures structures) {
        this.prefectures = prefectures;
        this.frameworks = frameworks;
        this.organisations = organisations;
        this.structures = structures;
    }

    List<Named> of(Convention convention) {
        List<Named> named = new ArrayList<>();
        named.add(prefect(prefectures.of(convention.departement())));
        frameworks.of(convention.framework()).partners().stream()
                .map(partner ->
                        organisations.partnerIn(partner.code(), convention.departement(), convention.referenceOn()))
                .flatMap(Optional::stream)
                .map(partner -> named(Side.BASE_PARTNER, partner))
                .forEach(named::add);
        structures.labelledIn(convention.departement(), convention.referenceOn()).stream()
                .map(LabelledStructure::organisation)
                .distinct()
                .map(organisations::of)
                .map(manager -> named(Side.MANAGER, manager))
                .forEach(named::add);
        return named;
    }

    public static Named prefect(Prefecture prefecture) {
        return new Named(
                Side.PREFECT,
                Prefecture.organisationOf(prefecture.code()),
                prefecture.name(),
                inASentence(prefecture.authority()));
    }

    private static String inASentence(String authority) {
        return authority.substring(0, 1).toLowerCase(Locale.FRENCH) + authority.substring(1);
    }

    public static Named named(Side side, Organisation organisation) {
        return new Named(
                side,
                organisation.partner().filter(base -> side == Side.BASE_PARTNER).orElse(organisation.id()),
                organisation.name(),
                organisation.representative().orElse(BY_LAW));
    }
}
