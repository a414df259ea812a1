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
import fr.maillage.delegation.Delegation;
import fr.maillage.document.StoredDocument;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A party's answer counts: its signature is the act's last revision, or its refusal goes back to the office. */
@Component
class AnswerAct implements Verb<ActAnswer> {

    private static final int LONGEST = 2_000;

    private final Signatures signatures;
    private final Conditions conditions;
    private final Acts acts;
    private final TakeBack takeBack;
    private final Clock clock;

    AnswerAct(Signatures signatures, Conditions conditions, Acts acts, TakeBack takeBack, Clock clock) {
        this.signatures = signatures;
        this.conditions = conditions;
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
    public boolean isLendable() {
        return true;
    }

    @Override
    public Outcome apply(Task task, ActAnswer answer, Actor actor) {
        Issue issue = signatures.issue(task);
        Party party = signatures.party(issue, task);
        if (answer instanceof ActAnswer.Signature signature) {
            Optional<Refusal> refusal = conditions.refusal(task, actor);
            return refusal.isPresent()
                    ? Outcome.refused(refusal.get())
                    : sign(issue, party, signature, by(task, actor));
        }
        return refuse(issue, party, ((ActAnswer.Refusal) answer).reason(), by(task, actor));
    }

    private Party.Voice by(Task task, Actor actor) {
        return new Party.Voice(
                actor.account(),
                clock.instant(),
                conditions.delegation(task, actor).map(Delegation::document));
    }

    private Outcome sign(Issue issue, Party party, ActAnswer.Signature signature, Party.Voice voice) {
        StoredDocument revision =
                acts.keep(issue, Acts.REVISION, signature.signed().pdf());
        issue.revise(signature.base(), revision.id());
        party.signed(voice, signatures.trace(issue, signature));
        if (!signature.signed().proofOfTime()) {
            issue.oweProofOfTime(clock.instant());
        }
        return Outcome.done(
                new ActSigned(
                        party.organisation(),
                        issue.identity().orElseThrow(),
                        revision.sha256(),
                        signature.signed().proofOfTime(),
                        party.delegation().orElse("")),
                Map.of("answer", "SIGN"));
    }

    private Outcome refuse(Issue issue, Party party, String reason, Party.Voice voice) {
        if (!signatures.isRefusable(issue)) {
            return Outcome.refused(Refusal.of("act.refusal.decided"));
        }
        if (reason.isBlank()) {
            return Outcome.refused(Refusal.at("reason", "act.refusal.reason-required"));
        }
        if (reason.length() > LONGEST) {
            return Outcome.refused(Refusal.at("reason", "act.text.too-long", LONGEST));
        }
        party.refused(voice, reason);
        String identity = takeBack.of(issue, reason);
        return Outcome.done(new SignatureRefused(party.organisation(), identity), Map.of("answer", "REFUSE"));
    }
}
