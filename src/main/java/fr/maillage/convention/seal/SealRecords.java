package fr.maillage.convention.seal;

import fr.maillage.convention.act.Acts;
import fr.maillage.convention.act.Issue;
import fr.maillage.convention.act.Issues;
import fr.maillage.convention.act.Twin;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.Parties;
import fr.maillage.convention.draft.Party;
import fr.maillage.document.StoredDocument;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the platform's seal did, each time in one transaction with the journal and the process. */
@Component
@Transactional
class SealRecords {

    private static final int MOST = 20;

    private final ConventionFiles files;
    private final Parties parties;
    private final Issues issues;
    private final Acts acts;
    private final Afterwards afterwards;

    SealRecords(ConventionFiles files, Parties parties, Issues issues, Acts acts, Afterwards afterwards) {
        this.files = files;
        this.parties = parties;
        this.issues = issues;
        this.acts = acts;
        this.afterwards = afterwards;
    }

    /** What the act is made of. */
    record Draft(Convention convention, List<Party> parties) {}

    @Transactional(readOnly = true)
    public List<Issue> due() {
        return issues.findByNextTryLessThanEqualOrderByNextTry(afterwards.now(), Limit.of(MOST));
    }

    @Transactional(readOnly = true)
    public Draft draft(Issue issue) {
        Convention convention = files.known(issue.conventionId());
        return new Draft(convention, parties.of(convention));
    }

    /** The act is certified; what another node has done meanwhile, or the office has taken back, is owed no longer. */
    public void frozen(String id, byte[] pdf, Twin twin) {
        owed(id).ifPresent(issue -> {
            StoredDocument document = acts.keep(issue, Acts.REVISION, pdf);
            issue.freeze(document.id(), document.sha256(), pdf.length, afterwards.now());
            issue.tell(twin);
            afterwards.frozen(issue, twin);
        });
    }

    /** The act is preserved. */
    public void sealed(String id, byte[] pdf) {
        owed(id).ifPresent(issue -> {
            StoredDocument document = acts.keep(issue, Acts.SEALED, pdf);
            issue.seal(document.id());
            Convention convention = files.known(issue.conventionId());
            afterwards.sealed(issue, convention, parties.of(convention), document.sha256());
        });
    }

    public void putOff(String id) {
        issues.findById(id).orElseThrow().putOff(afterwards.now());
    }

    private Optional<Issue> owed(String id) {
        return issues.findById(id).filter(issue -> issue.isDue(afterwards.now()));
    }
}
