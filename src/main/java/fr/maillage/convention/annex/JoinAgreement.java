package fr.maillage.convention.annex;

import fr.maillage.convention.annex.ForeignFiles.Shelf;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.document.StoredDocument;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office joins the framework agreement as somebody else made it, a scan for one, in the place of our annex 3. It is
 * never signed.
 */
@Component
public class JoinAgreement {

    private final ConventionFiles files;
    private final AnnexDrafts drafts;
    private final ForeignFiles foreign;

    JoinAgreement(ConventionFiles files, AnnexDrafts drafts, ForeignFiles foreign) {
        this.files = files;
        this.drafts = drafts;
        this.foreign = foreign;
    }

    /** Joins a file, instead of the one that was joined before; tells why when it is not taken. */
    public Optional<Refusal> join(String convention, String name, byte[] bytes, Actor actor) {
        files.drafted(convention, actor);
        return foreign.take(new Shelf(convention, AnnexGuard.KIND, true), name, bytes, actor, document -> {
            files.drafted(convention, actor);
            replace(drafts.of(convention), document);
        });
    }

    /** Our annex 3 stands again. */
    @Transactional
    public void leave(String convention, Actor actor) {
        files.drafted(convention, actor);
        replace(drafts.of(convention), null);
    }

    /** The file that was joined; empty while ours stands. */
    public Optional<StoredDocument> of(String convention, Actor actor) {
        files.drafted(convention, actor);
        return drafts.of(convention).framework().map(foreign::of);
    }

    private void replace(AnnexDraft draft, String document) {
        foreign.forget(draft.framework());
        draft.join(document);
        drafts.save(draft);
    }
}
