package fr.maillage.reach;

import fr.maillage.act.Issues;
import fr.maillage.act.signature.Signatures;
import fr.maillage.convention.Convening;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.amendment.AmendByHand;
import fr.maillage.convention.amendment.Amendments;
import fr.maillage.convention.amendment.SendAmendment;
import fr.maillage.convention.draft.SendConvention;
import fr.maillage.convention.publication.Publications;
import fr.maillage.directory.Structures;
import fr.maillage.document.Documents;
import fr.maillage.document.StoredDocument;
import fr.maillage.people.Actor;
import fr.maillage.reach.Cast.Place;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A convention that is drafted, one that is signed and one in force with its amendment, and what leads to them. */
final class Conventions {

    @Autowired
    Amendments amendments;

    @Autowired
    AmendByHand amending;

    @Autowired
    Publications publications;

    @Autowired
    Documents documents;

    @Autowired
    Issues issues;

    @Autowired
    Structures structures;

    private Convening convening;
    private Department settled;
    private Department signing;
    private String structure;
    private String partner;

    @Autowired
    void fixtures(AutowireCapableBeanFactory beans) {
        convening = beans.createBean(Convening.class);
    }

    /** Of where the conventions are, and of whom. */
    Stream<Place> places() {
        String manager = structures.of(structure).organisation();
        return Stream.of(
                new Place(settled.code(), Optional.of(manager), Optional.of(partner)),
                new Place(signing.code(), Optional.empty(), Optional.of(partner)));
    }

    /** Where one waits for its parties. */
    String signingDepartement() {
        return signing.code();
    }

    Stream<Address> addresses() {
        settled = convening.department();
        signing = convening.department();
        return Stream.of(inForce(), drafted(), signed()).flatMap(some -> some);
    }

    private Stream<Address> inForce() {
        String sealed = convening.sealed(settled);
        structure = convening.label(settled);
        String amendment =
                amendments.findByConventionIdOrderByBegunAt(sealed).get(0).id();
        String number = publications
                .list(settled.code(), Publications.Order.LATEST, 0)
                .rows()
                .get(0)
                .number()
                .orElseThrow();
        String changing = amending.change(sealed, settled.office()).id("amendment");
        return Stream.of(
                Address.form("convention/consolidated", "case", "a sealed convention", sealed),
                Address.form("convention/begin-amendment", "case", "a sealed convention", sealed),
                new Address("/conventions/{id}/consolidated/{day}", "a sealed convention", sealed),
                Address.form("convention/publication", "number", "a sealed convention", number),
                new Address("/publications/{id}/acte.pdf", "a sealed convention", number),
                new Address("/publications/{id}/annexe-4.pdf", "a sealed convention", number),
                new Address("/publications/{id}/annexe-6.pdf", "a sealed convention", number),
                new Address("/publications/{id}/avenants/AV-0.pdf", "no sealed amendment", number),
                Address.form(
                        "convention/draft-amendment",
                        "task",
                        "its task",
                        task(amendment, SendAmendment.FORM, settled.office())),
                new Address("/amendments/{id}/draft", "an amendment’s draft", amendment),
                new Address("/documents/{id}", "a sealed act", document(sealed, "act-sealed")),
                new Address("/documents/{id}", "a public annex", document(sealed, "convention-annex")),
                new Address("/documents/{id}", "annex 6", document(sealed, "convention-annex-restricted")),
                Address.form("convention/replace-annex", "case", "an amendment’s draft", changing),
                new Address("/publications/{id}/avenants/AV-0/annexe-5.pdf", "no sealed amendment", number),
                Address.form("directory/structure", "id", "a structure", structure),
                Address.form("desk/case", "case", "an amendment", amendment));
    }

    private Stream<Address> drafted() {
        String draft = convening.draft(settled);
        return Stream.of(
                Address.form(
                        "convention/draft-convention",
                        "task",
                        "its task",
                        task(draft, SendConvention.FORM, settled.office())),
                Address.form("convention/write-annex", "annex=4&case", "a drafted convention", draft),
                Address.form("convention/join-agreement", "case", "a drafted convention", draft),
                new Address("/conventions/{id}/draft", "a drafted convention", draft),
                new Address("/conventions/{id}/annexes/4", "a drafted convention", draft),
                Address.form("convention/dossier", "case", "a drafted convention", draft),
                Address.form("desk/case", "case", "a drafted convention", draft));
    }

    private Stream<Address> signed() {
        String sent = convening.sent(signing);
        Actor prefect = convening.voiceOf(convening.parties(sent).get(0), signing);
        partner = convening.parties(sent).get(1).organisation();
        return Stream.of(
                Address.form("act/sign-act", "task", "its task", task(sent, Signatures.FORM, prefect)),
                Address.form("act/dossier", "case", "an act that is signed", sent),
                Address.form("convention/dossier", "case", "an act that is signed", sent),
                new Address(
                        "/documents/{id}",
                        "an act that is signed",
                        issues.present(sent).revision().orElseThrow()),
                Address.form("desk/case", "case", "an act that is signed", sent));
    }

    private String task(String id, String form, Actor actor) {
        return convening.task(id, form, actor);
    }

    private String document(String caseId, String kind) {
        return documents.list(caseId, kind).stream()
                .map(StoredDocument::id)
                .findFirst()
                .orElseThrow();
    }
}
