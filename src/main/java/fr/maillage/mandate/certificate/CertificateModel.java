package fr.maillage.mandate.certificate;

import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.Organisations;
import fr.maillage.directory.Structures;
import fr.maillage.mandate.EndCause;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.certificate.Certificate.Certified;
import fr.maillage.shared.calendar.FrenchDay;
import fr.maillage.shared.calendar.Territories;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the template of a certificate names. */
@Component
class CertificateModel {

    /** Of a proof on one line, in characters. */
    private static final int WIDTH = 104;

    private final CertifiedLines lines;
    private final Structures structures;
    private final Organisations organisations;
    private final Territories territories;
    private final String address;

    CertificateModel(
            CertifiedLines lines,
            Structures structures,
            Organisations organisations,
            Territories territories,
            @Value("${maillage.address}") String address) {
        this.lines = lines;
        this.structures = structures;
        this.organisations = organisations;
        this.territories = territories;
        this.address = address;
    }

    Map<String, Object> of(Certificate certificate) {
        Mandate mandate = certificate.mandate();
        LabelledStructure structure = structures.of(mandate.structure());
        Map<String, Object> model = new HashMap<>();
        model.put("number", mandate.number());
        model.put("structure", structure.name());
        model.put("manager", organisations.of(structure.organisation()).name());
        model.put("signed", day(mandate.signedAt().orElseThrow(), mandate));
        model.put("proof", mandate.proof().orElseThrow());
        model.put("ended", mandate.endedAt().isPresent());
        model.put("endedOn", mandate.endedAt().map(at -> day(at, mandate)).orElse(""));
        model.put("cause", mandate.cause().map(CertificateModel::shown).orElse(""));
        model.put(
                "destroyed",
                certificate.leaves().stream()
                        .map(leaf -> destroyed(leaf, mandate))
                        .toList());
        model.put("owed", certificate.owed() > 0);
        model.put("agents", lines.accounts(mandate));
        model.put(
                "proofs",
                certificate.leaves().stream().map(leaf -> proof(leaf, mandate)).toList());
        model.put("address", address);
        return model;
    }

    private Map<String, Object> destroyed(Certified leaf, Mandate mandate) {
        Map<String, Object> row = new HashMap<>(lines.of(leaf.destruction(), mandate));
        row.put("on", day(leaf.destruction().destroyedAt(), mandate));
        row.put("gone", FrenchDay.of(leaf.destruction().lastCopyGone()));
        return row;
    }

    private Map<String, Object> proof(Certified leaf, Mandate mandate) {
        return Map.of(
                "title",
                lines.of(leaf.destruction(), mandate).get("title"),
                "night",
                leaf.night().number(),
                "sealed",
                day(leaf.night().sealedAt().orElseThrow(), mandate),
                "lines",
                broken(leaf.inclusion().line()));
    }

    private static List<String> broken(String line) {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < line.length(); from += WIDTH) {
            parts.add(line.substring(from, Math.min(from + WIDTH, line.length())));
        }
        return parts;
    }

    private String day(Instant moment, Mandate mandate) {
        return FrenchDay.of(LocalDate.ofInstant(
                moment, territories.of(mandate.departement()).zone()));
    }

    private static String shown(EndCause cause) {
        return switch (cause) {
            case FULFILLED -> "toutes ses démarches étaient achevées ou retirées";
            case WITHDRAWN -> "le mandant l’a retiré";
            case EXPIRED -> "sa date de fin était passée";
            case RETURNED -> "il avait été détruit, et une sauvegarde l’avait ramené";
        };
    }
}
