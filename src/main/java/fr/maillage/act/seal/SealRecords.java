package fr.maillage.act.seal;

import fr.maillage.act.Acts;
import fr.maillage.act.Issue;
import fr.maillage.act.Issues;
import fr.maillage.act.Twin;
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

    private final Issues issues;
    private final Drafts drafts;
    private final Acts acts;
    private final NumberAct numbers;
    private final Afterwards afterwards;

    SealRecords(Issues issues, Drafts drafts, Acts acts, NumberAct numbers, Afterwards afterwards) {
        this.issues = issues;
        this.drafts = drafts;
        this.acts = acts;
        this.numbers = numbers;
        this.afterwards = afterwards;
    }

    @Transactional(readOnly = true)
    public List<Issue> due() {
        return issues.findByErrandNextTryLessThanEqualOrderByErrandNextTry(afterwards.now(), Limit.of(MOST));
    }

    @Transactional(readOnly = true)
    public Drafts.Draft draft(Issue issue) {
        return drafts.of(issue);
    }

    /** The act is certified; what another node has done meanwhile, or the office has taken back, is owed no longer. */
    public void frozen(String id, byte[] pdf, Twin twin) {
        owed(id).ifPresent(issue -> {
            StoredDocument document = acts.keep(issue, Acts.REVISION, pdf);
            issue.freeze(document.id(), document.sha256(), afterwards.now());
            issue.tell(twin);
            issues.flush();
            afterwards.frozen(issue, twin);
        });
    }

    /** The act is preserved. */
    public void sealed(String id, byte[] pdf) {
        owed(id).ifPresent(issue -> {
            StoredDocument document = acts.keep(issue, Acts.SEALED, pdf);
            numbers.seal(issue, document.id());
            issues.flush(); // a node that was faster is noticed here, before anybody is told
            afterwards.sealed(issue, document.sha256());
        });
    }

    /** What another node has done meanwhile stays done. */
    public void putOff(String id, RuntimeException why) {
        owed(id).ifPresent(issue -> issue.putOff(afterwards.now(), why));
    }

    private Optional<Issue> owed(String id) {
        return issues.findById(id).filter(issue -> issue.errand().isDue(afterwards.now()));
    }
}
