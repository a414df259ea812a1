package fr.maillage.convention.publication;

import fr.maillage.act.Issue;
import fr.maillage.act.Issues;
import fr.maillage.act.Parties;
import fr.maillage.convention.annex.Annex;
import fr.maillage.convention.annex.AnnexKind;
import fr.maillage.convention.annex.Annexes;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Conventions;
import fr.maillage.convention.draft.InstrumentState;
import fr.maillage.shared.Slice;
import fr.maillage.shared.UnknownObject;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sealed conventions, open to anybody: without annex 6, and without who signed on whose account. */
@Component
@Transactional(readOnly = true)
public class Publications {

    private static final int PAGE = 25;

    private final Conventions conventions;
    private final Issues issues;
    private final Parties parties;
    private final Annexes annexes;
    private final PublishedAmendments amendments;

    Publications(
            Conventions conventions, Issues issues, Parties parties, Annexes annexes, PublishedAmendments amendments) {
        this.conventions = conventions;
        this.issues = issues;
        this.parties = parties;
        this.annexes = annexes;
        this.amendments = amendments;
    }

    /** How the list is ordered. */
    public enum Order {
        DEPARTEMENT,
        LATEST;

        private Sort rows() {
            Sort latest = Sort.by("signedOn", "id").descending();
            return this == LATEST ? latest : Sort.by("departement").and(latest);
        }
    }

    /**
     * A page of the list.
     *
     * @param departement empty for all
     */
    public Slice<Convention> list(String departement, Order order, int page) {
        Pageable rows = PageRequest.of(page, PAGE, order.rows());
        var found = departement.isEmpty()
                ? conventions.findByState(InstrumentState.SEALED, rows)
                : conventions.findByStateAndDepartement(InstrumentState.SEALED, departement, rows);
        return new Slice<>(found.getContent(), page, found.hasNext());
    }

    /** The convention under a number; {@code UnknownObject} while it is not sealed. */
    public Publication of(String number) {
        Convention convention = sealed(number);
        Issue issue = issues.present(convention.id());
        return new Publication(
                convention,
                issue,
                parties.of(issue),
                annexes.of(convention.id(), issue.number()),
                amendments.of(convention));
    }

    /** The document that is the sealed act. */
    public String act(String number) {
        return issues.present(sealed(number).id()).revision().orElseThrow();
    }

    /** The document that is a sealed amendment of it. */
    public String amendment(String number, String amendment) {
        return amendments.act(sealed(number), amendment).revision().orElseThrow();
    }

    /** The document by which a sealed amendment replaces an annex; the restricted one is unknown here. */
    public String annex(String number, String amendment, AnnexKind kind) {
        return document(amendments.act(sealed(number), amendment), kind);
    }

    /** The document that is an annex; the restricted one is unknown here. */
    public String annex(String number, AnnexKind kind) {
        return document(issues.present(sealed(number).id()), kind);
    }

    private Convention sealed(String number) {
        return Optional.of(number)
                .filter(asked -> asked.matches("[A-Z0-9-]{1,40}"))
                .flatMap(conventions::findByNumber)
                .filter(known -> known.state() == InstrumentState.SEALED)
                .orElseThrow(() -> new UnknownObject("publication"));
    }

    private String document(Issue act, AnnexKind kind) {
        return annexes.find(act.caseId(), act.number(), kind)
                .filter(annex -> !kind.isRestricted())
                .map(Annex::document)
                .orElseThrow(() -> new UnknownObject("annex"));
    }
}
