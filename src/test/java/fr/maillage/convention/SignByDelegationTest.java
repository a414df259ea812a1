package fr.maillage.convention;

import static fr.maillage.casework.Refused.keys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.act.Acts;
import fr.maillage.act.Party;
import fr.maillage.act.signature.ActAnswer;
import fr.maillage.act.signature.SignAct;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.convention.Convening.Department;
import fr.maillage.delegation.Delegation;
import fr.maillage.delegation.Lending;
import fr.maillage.delegation.Lending.Person;
import fr.maillage.delegation.RevokeDelegation;
import fr.maillage.document.DocumentGuard;
import fr.maillage.document.Documents;
import fr.maillage.document.StoredDocument;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.UnknownObject;
import fr.maillage.signing.Verdict;
import fr.maillage.signing.Verification;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A delegate signs for a party, or comes with a delegation that does not help: then the act stays whole and waits. */
@OnDatabase
class SignByDelegationTest {

    @Autowired
    Convening convening;

    @Autowired
    Lending lending;

    @Autowired
    RevokeDelegation revocation;

    @Autowired
    SignAct sign;

    @Autowired
    Tasks tasks;

    @Autowired
    Acts acts;

    @Autowired
    Documents documents;

    @Autowired
    List<DocumentGuard> guards;

    @Autowired
    Verification verification;

    private Department department;
    private String convention;
    private Party partner;
    private Grant right;
    private Actor principal;
    private Person delegate;
    private String task;

    @BeforeEach
    void anActThatWaits() {
        department = convening.department();
        convention = convening.sent(department);
        partner = convening.parties(convention).get(1);
        right = convening.grantOf(partner, department);
        principal = convening.person(right);
        delegate = lending.person();
        task = convening.task(convention, Signatures.FORM, principal);
    }

    @Test
    void theSignatureSaysByWhichActItWasGiven() {
        Delegation given = lending.given(Lending.wanted(delegate.email(), right), principal);

        assertThat(signs(delegate.actor())).isInstanceOf(Outcome.Done.class);

        Verdict.Signature last = lastSignature();
        assertThat(last.verdict()).isEqualTo(Verdict.Status.VALID);
        assertThat(last.capacity())
                .isEqualTo(partner.title() + ", par délégation (acte SHA-256 " + given.sha256() + ")");
        Party signed = convening.parties(convention).get(1);
        assertThat(signed.account()).contains(delegate.actor().account());
        assertThat(signed.delegation()).contains(given.document());
    }

    @Test
    void theDelegateReadsTheWholeActWithItsRestrictedAnnex() {
        StoredDocument restricted =
                documents.list(convention, "convention-annex-restricted").get(0);
        assertThat(guards).noneMatch(guard -> guard.mayRead(restricted, delegate.actor()));

        lending.given(Lending.wanted(delegate.email(), right), principal);

        assertThat(guards).anyMatch(guard -> guard.mayRead(restricted, delegate.actor()));
        assertThat(guards)
                .noneMatch(guard -> guard.mayRead(restricted, lending.person().actor()));
    }

    @Test
    void whoeverReadsTheActReadsTheDelegationByWhichItWasSigned() {
        Delegation given = lending.given(Lending.wanted(delegate.email(), right), principal);
        StoredDocument act = documents.of(given.document());
        Actor prefect = convening.voiceOf(convening.parties(convention).get(0), department);
        assertThat(guards).noneMatch(guard -> guard.mayRead(act, prefect));

        signs(delegate.actor());

        assertThat(guards).anyMatch(guard -> guard.mayRead(act, prefect));
        Actor elsewhere = convening.person(Grant.territorial(Role.PREFECT, "975"));
        assertThat(guards).noneMatch(guard -> guard.mayRead(act, elsewhere));
    }

    @Test
    void aDelegationThatEndedAMinuteAgoSignsNothing() {
        Delegation given = lending.given(Lending.wanted(delegate.email(), right), principal);
        lending.endedSince(given, Duration.ofMinutes(1));

        assertThat(keys(signs(delegate.actor()))).containsExactly("delegation.ended");
        goesOn();
    }

    @Test
    void aDelegationThatBeginsLaterSignsNothing() {
        Delegation given = lending.given(Lending.wanted(delegate.email(), right), principal);
        lending.beginsIn(given, Duration.ofMinutes(1));

        assertThat(keys(signs(delegate.actor()))).containsExactly("delegation.to-come");
        goesOn();
    }

    @Test
    void aDelegationThatWasRevokedSignsNothing() {
        Delegation given = lending.given(Lending.wanted(delegate.email(), right), principal);
        revocation.revoke(given.id(), principal);

        assertThat(keys(signs(delegate.actor()))).containsExactly("delegation.revoked");
        goesOn();
    }

    @Test
    void aDelegationForAnotherActSignsNothing() {
        Delegation given = lending.given(Lending.onlyFor(convention, delegate.email(), right), principal);
        lending.names(given, "another-act");

        assertThat(keys(signs(delegate.actor()))).containsExactly("delegation.another-act");
        lending.names(given, convention);
        assertThat(signs(delegate.actor())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aDelegationOfAnotherPartyOpensNothing() {
        Party other = convening.parties(convention).get(2);
        Grant foreign = convening.grantOf(other, department);
        lending.given(Lending.wanted(delegate.email(), foreign), convening.person(foreign));

        assertThatThrownBy(() -> signs(delegate.actor())).isInstanceOf(UnknownObject.class);
        goesOn();
    }

    @Test
    void whoDraftedItSignsForNobodyByDelegationEither() {
        Delegation given = lending.given(Lending.wanted(delegate.email(), right), principal);
        lending.to(given, department.office().account());

        assertThat(keys(signs(new Actor(department.office().account(), Set.of()))))
                .containsExactly("act.sign.drafter");
        assertThat(signatures()).isZero();
    }

    @Test
    void aDelegateMayRefuseForTheParty() {
        lending.given(Lending.wanted(delegate.email(), right), principal);

        Outcome refused = tasks.complete(task, new ActAnswer.Refusal("L’annexe 5 manque."), delegate.actor());

        assertThat(refused).isInstanceOf(Outcome.Done.class);
    }

    private Outcome signs(Actor actor) {
        return sign.sign(task, Convening.PASSWORD, actor);
    }

    /** Nothing was signed, and whoever holds the right still can. */
    private void goesOn() {
        assertThat(signatures()).isZero();
        assertThat(signs(principal)).isInstanceOf(Outcome.Done.class);
        assertThat(lastSignature().capacity()).isEqualTo(partner.title());
    }

    private long signatures() {
        return convening.parties(convention).stream().filter(Party::hasSigned).count();
    }

    private Verdict.Signature lastSignature() {
        String revision = convening.issues.present(convention).revision().orElseThrow();
        List<Verdict.Signature> all = verification.verify(acts.read(revision)).signatures();
        return all.get(all.size() - 1);
    }
}
