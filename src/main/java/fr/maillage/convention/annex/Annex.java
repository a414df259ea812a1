package fr.maillage.convention.annex;

import fr.maillage.act.Enclosure;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An annex of one issue of a convention, or of the amendment that replaces it, as its act lists it. It never changes; the
 * next issue has its own, which is the same file under the same edition where nothing in it reads differently.
 */
@Entity
@Table(name = "convention_annex")
public class Annex {

    @Id
    private String id;

    @Version
    private long version;

    private String caseId;
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

    Annex(String caseId, int issue, AnnexRule rule, int edition, Content content) {
        id = idOf(caseId, issue, rule.kind());
        this.caseId = caseId;
        this.issue = issue;
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

    static String idOf(String caseId, int issue, AnnexKind kind) {
        return caseId + "." + issue + "." + kind.number();
    }

    /** As the template of its act names it. */
    Map<String, Object> inPrint() {
        Map<String, Object> made =
                Map.of("edition", edition, "sha256", sha256, "foreign", foreign, "salted", salt != null);
        return Map.of("number", number(), "title", title, "made", List.of(made));
    }

    /** For somebody who may, or may not, read what is restricted. */
    public Enclosure enclosed(boolean restricted) {
        boolean readable = restricted || !kind.isRestricted();
        return new Enclosure(
                number(), title, edition, document, sha256, salt().filter(known -> readable), foreign, readable);
    }

    Content content() {
        return new Content(document, foreign, sha256, salt, text);
    }

    public String id() {
        return id;
    }

    /** The case of the act that lists it. */
    public String caseId() {
        return caseId;
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
