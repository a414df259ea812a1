package fr.maillage.browser;

import fr.maillage.labelling.decision.Decisions;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.util.stream.Stream;

/** The pages of acts, as those meet them who sign, and those who wait for them. */
record ActsTour(Stage stage) {

    private static final String OFFICER = "prefecture-82";
    private static final String DONE = "#done";

    Stream<Visit> visits() {
        return Stream.concat(acts(), decisions());
    }

    /** An act on which parties have still to answer, withdrawn once before. */
    private Stream<Visit> acts() {
        ActOnStage stand = new ActOnStage(stage);
        String act = stand.issuedTwice(OFFICER);
        String query = "?case=" + act;
        Visit sign = Visit.at("act/sign-act", "prefet-82", stand.signing(act, "prefet-82"));
        return Stream.of(
                sign,
                sign.pressing(DONE),
                sign.pressing("#refuse"),
                Visit.at(
                        "act/sign-act",
                        "delegataire-82",
                        stage.tasks("act/sign-act", "delegataire-82", Grant.national(Role.DELEGATE))
                                .get(0)),
                Visit.of("act/dossier", "prefet-82", query),
                Visit.of("convention/dossier", "prefet-82", query),
                Visit.of("convention/dossier", OFFICER, query),
                Visit.of("convention/dossier", OFFICER, query).pressing(DONE),
                Visit.of("desk/case", OFFICER, query));
    }

    /** The prefect's decision on a label, before it is signed and after; it cannot be refused. */
    private Stream<Visit> decisions() {
        ActOnStage stand = new ActOnStage(stage);
        String waiting = stage.candidacyOf("commune-montech");
        String query = "?case=" + Decisions.caseOf(waiting);
        String signed = "?case=" + Decisions.caseOf(stage.candidacyOf("commune-saint-nicolas"));
        Visit sign = Visit.at("act/sign-act", "prefet-82", stand.signing(Decisions.caseOf(waiting), "prefet-82"));
        return Stream.of(
                sign,
                sign.pressing(DONE),
                Visit.of("desk/case", "prefet-82", query),
                Visit.of("act/dossier", "prefet-82", query),
                Visit.of("act/dossier", "porteur-commune-saint-nicolas", signed),
                Visit.of("labelling/dossier", "porteur-commune-montech", "?case=" + waiting));
    }
}
