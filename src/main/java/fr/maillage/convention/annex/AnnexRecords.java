package fr.maillage.convention.annex;

import fr.maillage.act.Issue;
import fr.maillage.convention.draft.Convention;
import fr.maillage.document.Documents;
import fr.maillage.document.StoredDocument;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down the annexes of an issue that is being sent, each once, with its file. */
@Component
@Transactional
class AnnexRecords {

    private final Annexes annexes;
    private final AnnexDrafts drafts;
    private final Documents documents;

    AnnexRecords(Annexes annexes, AnnexDrafts drafts, Documents documents) {
        this.annexes = annexes;
        this.drafts = drafts;
        this.documents = documents;
    }

    @Transactional(readOnly = true)
    public Optional<Annex> find(Convention convention, AnnexKind kind) {
        return annexes.find(convention, kind);
    }

    @Transactional(readOnly = true)
    public AnnexDraft draft(Convention convention) {
        return drafts.of(convention.id());
    }

    @Transactional(readOnly = true)
    public Optional<Annex> before(Convention convention, AnnexKind kind) {
        return annexes.before(convention, kind);
    }

    /** The annex is what it was in the issue before. */
    public void again(Convention convention, AnnexRule rule, Annex before) {
        keep(convention, rule, before.edition(), before.content());
    }

    /** The platform made and sealed the annex. */
    public void made(Convention convention, AnnexRule rule, int edition, String text, byte[] pdf) {
        if (annexes.find(convention, rule.kind()).isPresent()) {
            return;
        }
        String kind = rule.kind().isRestricted() ? AnnexGuard.RESTRICTED : AnnexGuard.KIND;
        String name = "Annexe %d - %s.pdf".formatted(rule.number(), rule.title());
        StoredDocument file = documents.keep(convention.id(), kind, name, "application/pdf", pdf);
        SaltedDigest salted = SaltedDigest.of(pdf);
        keep(
                convention,
                rule,
                edition,
                rule.kind().isRestricted()
                        ? new Annex.Content(file.id(), false, salted.sha256(), salted.salt(), text)
                        : new Annex.Content(file.id(), false, file.sha256(), null, text));
    }

    /** Somebody else's file stands for the annex, with the bytes it came with. */
    public void joined(Convention convention, AnnexRule rule, int edition, String document) {
        StoredDocument file = documents.of(document);
        documents.settle(convention.id());
        keep(convention, rule, edition, new Annex.Content(file.id(), true, file.sha256(), null, textOf(file)));
    }

    /** An amendment replaces the annex. */
    public void replaced(Issue issue, AnnexRule rule, int edition, Annex.Content content) {
        if (annexes.find(issue.caseId(), issue.number(), rule.kind()).isEmpty()) {
            documents.settle(issue.caseId());
            annexes.save(new Annex(issue.caseId(), issue.number(), rule, edition, content));
        }
    }

    /** A foreign file says who it is; what it says is not read. */
    @Transactional(readOnly = true)
    public String foreignText(String document) {
        return textOf(documents.of(document));
    }

    private static String textOf(StoredDocument file) {
        return file.name() + "\n" + file.sha256();
    }

    private void keep(Convention convention, AnnexRule rule, int edition, Annex.Content content) {
        if (annexes.find(convention, rule.kind()).isEmpty()) {
            annexes.save(new Annex(convention.id(), convention.issue(), rule, edition, content));
        }
    }
}
