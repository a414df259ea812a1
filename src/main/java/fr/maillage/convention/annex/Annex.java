package fr.maillage.convention.annex;

import fr.maillage.convention.draft.Convention;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;

/**
 * An annex of one issue, as its act lists it. It never changes; the next issue has its own, which is the same file under
 * the same edition where nothing in it reads differently.
 */
@Entity
@Table(name = "convention_annex")
public class Annex {

    @Id
    private String id;

    @Version
    private long version;

    private String conventionId;
    private int issue;

    @Enumerated(EnumType.STRING)
    private AnnexKind kind;

    private String title;
    private int edition;
    private String document;

    @Column(name = "isforeign")
    private boolean foreign;

    private String sha256;
    private String salt;
    private String text;

    protected Annex() {}

    Annex(Convention convention, AnnexRule rule, int edition, Content content) {
        id = idOf(convention.id(), convention.issue(), rule.kind());
        conventionId = convention.id();
        issue = convention.issue();
        kind = rule.kind();
        title = rule.title();
        this.edition = edition;
        document = content.document();
        foreign = content.foreign();
        sha256 = content.sha256();
        salt = content.salt();
        text = content.text();
    }

    /**
     * The file of an annex.
     *
     * @param document in the store
     * @param foreign whether somebody else made it: it bears no signature
     * @param sha256 as the act lists it: of the file; where there is a salt, of the salt's bytes and the file
     * @param salt in hexadecimal; null when the annex is public
     * @param text what it says, one passage a line
     */
    record Content(String document, boolean foreign, String sha256, String salt, String text) {}

    static String idOf(String convention, int issue, AnnexKind kind) {
        return convention + "." + issue + "." + kind.number();
    }

    Content content() {
        return new Content(document, foreign, sha256, salt, text);
    }

    public String id() {
        return id;
    }

    public String conventionId() {
        return conventionId;
    }

    public int issue() {
        return issue;
    }

    public AnnexKind kind() {
        return kind;
    }

    public int number() {
        return kind.number();
    }

    public String title() {
        return title;
    }

    /** From 1; the next one whenever the annex reads differently. */
    public int edition() {
        return edition;
    }

    public String document() {
        return document;
    }

    /** Whether somebody else made the file. */
    public boolean isForeign() {
        return foreign;
    }

    /** As the act lists it, in lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** What stands before the file's bytes when its digest is taken; for those only who may read the annex. */
    public Optional<String> salt() {
        return Optional.ofNullable(salt);
    }

    /** What it says, one passage a line. */
    public String text() {
        return text;
    }
}
