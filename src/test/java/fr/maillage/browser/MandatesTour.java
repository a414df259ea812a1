package fr.maillage.browser;

import static fr.maillage.browser.Visit.STRANGER;

import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.Structures;
import fr.maillage.mandate.Counter;
import fr.maillage.mandate.request.AskForData;
import fr.maillage.mandate.request.HandOverData;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What agents, citizens and partners see of mandates, in its states. */
record MandatesTour(Stage stage) {

    private static final String AGENT = "conseil";
    private static final String ORGANISATION = "commune-saint-nicolas";

    Stream<Visit> visits() {
        Counter counter = stage.platform().getAutowireCapableBeanFactory().createBean(Counter.class);
        Actor agent = stage.actor(AGENT, Grant.inOrganisation(Role.AGENT, ORGANISATION));
        LabelledStructure structure =
                stage.bean(Structures.class).labelledOf(List.of(ORGANISATION)).get(0);
        String draft = "?mandate=" + counter.draft(structure, agent, Map.of("identity.family", ""));
        String given = counter.given(structure, agent, Stage.PASSWORD);
        String asked = asked(given, agent);
        String handed = asked(counter.given(structure, agent, Stage.PASSWORD), agent);
        stage.bean(HandOverData.class).handOver(counter.task(handed, agent), "PASSPORT", true, agent);
        Visit handing = Visit.of("mandate/hand-over-data", AGENT, "?task=" + counter.task(asked, agent));
        return Stream.of(
                        Stream.of(handing, handing.pressing("#done")),
                        Stream.of("identity", "rights", "scope").flatMap(page -> {
                            Visit visit = Visit.of("mandate/giving/" + page, AGENT, draft);
                            return Stream.of(visit, visit.pressing("#next"));
                        }),
                        signing(counter.task(draft.substring("?mandate=".length()), agent)),
                        Stream.of(
                                Visit.of("mandate/mandates", AGENT),
                                Visit.of("mandate/mandates", AGENT, "?number=none"),
                                Visit.of("mandate/dossier", AGENT, "?case=" + given + "&line=1"),
                                Visit.of("mandate/dossier", AGENT, "?case=" + given)
                                        .pressing("#link"),
                                Visit.of("mandate/request", AGENT, "?case=" + handed),
                                Visit.of("desk/case", AGENT, "?case=" + asked),
                                Visit.of("mandate/own", STRANGER),
                                Visit.of("mandate/own", STRANGER).pressing("#open"),
                                Visit.of("mandate/original", STRANGER),
                                Visit.of("mandate/original", STRANGER).pressing("#take"),
                                Visit.of("mandate/data", STRANGER),
                                Visit.of("mandate/check-mandate", STRANGER),
                                Visit.of("mandate/check-mandate", STRANGER).pressing("#ask"),
                                Visit.of("mandate/check-destruction", STRANGER),
                                Visit.of("mandate/check-destruction", STRANGER).pressing("#ask"),
                                Visit.of("mandate/check-original", STRANGER),
                                Visit.of("mandate/check-original", STRANGER).pressing("#ask")))
                .flatMap(visits -> visits);
    }

    private static Stream<Visit> signing(String task) {
        Visit signing = Visit.of("mandate/sign-mandate", AGENT, "?task=" + task);
        return Stream.of(signing, signing.pressing("#done"));
    }

    private String asked(String mandate, Actor agent) {
        return stage.bean(AskForData.class).atDesk(mandate, agent).id("request");
    }
}
