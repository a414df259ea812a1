package fr.maillage.browser;

import fr.maillage.act.Issues;
import fr.maillage.act.WithdrawAct;
import fr.maillage.act.seal.SealActs;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.convention.draft.BeginConvention;
import fr.maillage.convention.draft.Convention.NewConvention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.DraftDecision;
import fr.maillage.convention.draft.WriteConvention;
import fr.maillage.convention.draft.WriteConvention.Typed;
import fr.maillage.demonstration.AnnexLines;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The convention of Tarn-et-Garonne in a state that the demonstration does not play: taken back once, and sent again. */
record ActOnStage(Stage stage) {

    static final String DEPARTEMENT = "82";

    /** Of the platform that is running; whoever comes second finds it as it is. */
    private static String known = "";

    /** Its case, when the second issue waits for its parties. */
    String issuedTwice(String officer) {
        synchronized (ActOnStage.class) {
            known = known.isEmpty() ? issue(officer) : known;
            return known;
        }
    }

    private String issue(String officer) {
        Actor office = stage.actor(officer, Grant.territorial(Role.PREFECTURE_OFFICER, DEPARTEMENT));
        NewConvention told = new NewConvention(DEPARTEMENT, LocalDate.of(2020, 2, 6));
        String id = stage.bean(BeginConvention.class).begin(told, office).id("convention");
        write(id, Map.of(), "Montauban", office);
        stage.bean(AnnexLines.class).type(id, office);
        send(id, office);
        stage.bean(WithdrawAct.class).withdraw(id, "L’article 4 omet la continuité du service.", office);
        write(id, Map.of("offer", "Chaque structure accueille sans rendez-vous."), "Moissac", office);
        send(id, office);
        return id;
    }

    private void write(String id, Map<String, String> texts, String place, Actor office) {
        long version = stage.bean(ConventionFiles.class).known(id).version();
        stage.bean(WriteConvention.class).write(id, new Typed(version, texts, place, false), office);
    }

    /** Where the prefect reads and signs it. */
    String signing(String id, String prefect) {
        Actor actor = stage.actor(prefect, Grant.territorial(Role.PREFECT, DEPARTEMENT));
        return "/forms/" + Signatures.FORM + ".xhtml?task=" + task(id, Signatures.FORM, actor);
    }

    private void send(String id, Actor office) {
        String task = task(id, "convention/draft-convention", office);
        if (stage.bean(Tasks.class).complete(task, DraftDecision.SEND, office) instanceof Outcome.Refused refused) {
            throw new AssertionError(refused.reasons().toString());
        }
        stage.bean(SealActs.class).run();
        for (int tries = 0; !isFrozen(id) && tries < 100; tries++) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private boolean isFrozen(String id) {
        return stage.bean(Issues.class).present(id).identity().isPresent();
    }

    String task(String id, String form, Actor actor) {
        return stage.bean(Tasks.class).openIn(id, actor).stream()
                .filter(waiting -> waiting.form().equals(form))
                .findFirst()
                .orElseThrow()
                .task();
    }
}
