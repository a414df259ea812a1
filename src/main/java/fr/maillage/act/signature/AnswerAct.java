package fr.maillage.act.signature;

import fr.maillage.act.ActFact.ActSigned;
import fr.maillage.act.ActFact.SignatureRefused;
import fr.maillage.act.Acts;
import fr.maillage.act.Issue;
import fr.maillage.act.Party;
import fr.maillage.act.TakeBack;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.casework.Verb;
import fr.maillage.document.StoredDocument;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A party's answer counts: its signature is the act's last revision, or its refusal goes back to the office. */
@Component
class AnswerAct implements Verb<ActAnswer> {

    private static final int LONGEST = 2_000;

    private final Signatures signatures;
    private final Acts acts;
    private final TakeBack takeBack;
    private final Clock clock;

    AnswerAct(Signatures signatures, Acts acts, TakeBack takeBack, Clock clock) {
        this.signatures = signatures;
        this.acts = acts;
        this.takeBack = takeBack;
        this.clock = clock;
    }

    @Override
    public String form() {
        return Signatures.FORM;
    }

    @Override
    public Class<ActAnswer> decision() {
        return ActAnswer.class;
    }

    @Override
    public Outcome apply(Task task, ActAnswer answer, Actor actor) {
        Issue issue = signatures.issue(task);
        Party party = signatures.party(issue, task);
        if (answer instanceof ActAnswer.Signature signature) {
            return sign(issue, party, signature, actor);
        }
        return refuse(issue, party, ((ActAnswer.Refusal) answer).reason(), actor);
    }

    private Outcome sign(Issue issue, Party party, ActAnswer.Signature signature, Actor actor) {
        StoredDocument revision =
                acts.keep(issue, Acts.REVISION, signature.signed().pdf());
        issue.revise(signature.base(), revision.id());
        party.signed(actor.account(), clock.instant(), signature.signed().proofOfTime());
        return Outcome.done(
                new ActSigned(
                        party.organisation(),
                        issue.identity().orElseThrow(),
                        revision.sha256(),
                        signature.signed().proofOfTime()),
                Map.of("answer", "SIGN"));
    }

    private Outcome refuse(Issue issue, Party party, String reason, Actor actor) {
        if (reason.isBlank()) {
            return Outcome.refused(Refusal.at("reason", "act.refusal.reason-required"));
        }
        if (reason.length() > LONGEST) {
            return Outcome.refused(Refusal.at("reason", "act.text.too-long", LONGEST));
        }
        party.refused(actor.account(), clock.instant(), reason);
        String identity = takeBack.of(issue, reason);
        return Outcome.done(new SignatureRefused(party.organisation(), identity), Map.of("answer", "REFUSE"));
    }
}
