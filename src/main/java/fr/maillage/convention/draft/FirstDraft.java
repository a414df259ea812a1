package fr.maillage.convention.draft;

import fr.maillage.convention.draft.Convention.NewConvention;
import fr.maillage.directory.Frameworks;
import fr.maillage.shared.Ids;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What a convention holds before anybody has typed a word: parties from the directory, texts from the headings. */
@Component
class FirstDraft {

    private final Conventions conventions;
    private final NameParties naming;
    private final Proposal proposal;
    private final Frameworks frameworks;

    FirstDraft(Conventions conventions, NameParties naming, Proposal proposal, Frameworks frameworks) {
        this.conventions = conventions;
        this.naming = naming;
        this.proposal = proposal;
        this.frameworks = frameworks;
    }

    /** Before the first framework agreement was signed there was nothing to convene under. */
    boolean isTooEarly(NewConvention told) {
        return frameworks.all().stream().noneMatch(version -> version.isSignedOn(told.referenceOn()));
    }

    Convention of(NewConvention told, Instant now) {
        String framework = frameworks.inForce(told.referenceOn()).code();
        Convention convention = new Convention(Ids.fresh(), told, framework, now);
        convention.write(proposal.wording(told), "", false);
        conventions.save(convention);
        naming.complete(convention);
        return convention;
    }

    /** The name of its case. */
    String title(Convention convention) {
        return "Convention départementale · " + proposal.place(convention.departement());
    }
}
