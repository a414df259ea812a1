package fr.maillage.browser;

import fr.maillage.convention.amendment.AmendByHand;
import fr.maillage.convention.amendment.Amendments;
import fr.maillage.convention.amendment.SendAmendment;
import fr.maillage.convention.draft.Conventions;
import fr.maillage.directory.Structures;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.util.stream.Stream;

/** The pages on which a convention is amended, and read with its amendments. */
record AmendmentsTour(Stage stage) {

    private static final String OFFICER = "prefecture-82";
    private static final String DONE = "#done";

    /** What amends the sealed convention of Tarn-et-Garonne, and what it says since. */
    Stream<Visit> visits() {
        String view = "convention/draft-amendment";
        String sealed =
                stage.bean(Conventions.class).inForceIn("82").orElseThrow().id();
        Stream<Visit> drafts = stage.tasks(view, OFFICER, Grant.territorial(Role.PREFECTURE_OFFICER, "82")).stream()
                .limit(1)
                .map(address -> Visit.at(view, OFFICER, address))
                .flatMap(visit -> Stream.of(visit, visit.pressing(DONE), visit.pressing("#abandon")));
        Visit begin = Visit.of("convention/begin-amendment", OFFICER, "?case=" + sealed);
        Visit consolidated = Visit.of("convention/consolidated", OFFICER, "?case=" + sealed);
        return Stream.concat(
                Stream.concat(drafts, byHand(sealed)),
                Stream.of(
                        begin,
                        begin.pressing("#join"),
                        consolidated,
                        consolidated.pressing("#show"),
                        Visit.of("act/dossier", "gestionnaire", "?case=" + joined(sealed)),
                        Visit.of("convention/dossier", OFFICER, "?case=" + sealed)));
    }

    /** The one, sealed, by which the manager of Saint-Nicolas joined with an annex 4. */
    private String joined(String sealed) {
        Structures structures = stage.bean(Structures.class);
        return stage.bean(Amendments.class).findByConventionIdOrderByBegunAt(sealed).stream()
                .filter(amendment -> amendment
                        .structure()
                        .filter(id -> structures.of(id).organisation().equals("commune-saint-nicolas"))
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The draft of one that the office began, and the page on which it replaces annexes. */
    private Stream<Visit> byHand(String sealed) {
        Actor office = stage.actor(OFFICER, Grant.territorial(Role.PREFECTURE_OFFICER, "82"));
        String amendment = stage.bean(AmendByHand.class).change(sealed, office).id("amendment");
        String task = new ActOnStage(stage).task(amendment, SendAmendment.FORM, office);
        Visit replace = Visit.of("convention/replace-annex", OFFICER, "?case=" + amendment);
        return Stream.of(
                replace,
                replace.pressing("#join"),
                Visit.at(SendAmendment.FORM, OFFICER, "/forms/" + SendAmendment.FORM + ".xhtml?task=" + task)
                        .pressing(DONE));
    }
}
