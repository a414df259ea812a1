package fr.maillage.convention.annex;

import fr.maillage.convention.draft.Wording;
import fr.maillage.convention.draft.WordingConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Optional;

/**
 * What the office typed for the annexes of one convention, and the file it joined. It follows the draft from issue to
 * issue; what was sent of it stands in the annexes that were made.
 */
@Entity
@Table(name = "convention_annex_draft")
public class AnnexDraft {

    @Id
    private String id;

    @Version
    private long version;

    @Convert(converter = WordingConverter.class)
    private Wording typed;

    private String framework;

    protected AnnexDraft() {}

    AnnexDraft(String convention) {
        id = convention;
        typed = new Wording(Map.of());
    }

    void write(Wording words) {
        typed = words;
    }

    /** A file stands for annex 3 from now on; null when ours does again. */
    void join(String document) {
        framework = document;
    }

    /** The convention's id. */
    public String id() {
        return id;
    }

    /** Grows with every write; 0 before the first. */
    public long version() {
        return version;
    }

    /** By the keys of {@link AnnexField}. */
    public Wording typed() {
        return typed;
    }

    /** What was typed in one field; empty when nothing was. */
    String of(AnnexField field, String subject) {
        return typed.of(field.key(subject));
    }

    /** The document that stands for annex 3. */
    public Optional<String> framework() {
        return Optional.ofNullable(framework);
    }
}
