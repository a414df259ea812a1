package fr.maillage.convention.amendment;

import fr.maillage.convention.annex.AnnexKind;
import fr.maillage.convention.annex.AnnexReplacement;
import fr.maillage.convention.annex.AnnexReplacements;
import fr.maillage.convention.annex.AnnexRules;
import fr.maillage.convention.annex.ForeignFiles;
import fr.maillage.convention.annex.ForeignFiles.Shelf;
import fr.maillage.document.StoredDocument;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The prefect's office joins to an amendment that changes what all agreed on the files that are to stand for annexes. */
@Component
public class ReplaceAnnex {

    private final AmendmentFiles files;
    private final AnnexReplacements replacements;
    private final AnnexRules rules;
    private final ForeignFiles foreign;

    ReplaceAnnex(AmendmentFiles files, AnnexReplacements replacements, AnnexRules rules, ForeignFiles foreign) {
        this.files = files;
        this.replacements = replacements;
        this.rules = rules;
        this.foreign = foreign;
    }

    /** A file, and the annex for which it is to stand. */
    public record Replacing(int number, String title, StoredDocument file) {}

    /** The draft that may replace annexes; unknown to anybody but its office. */
    @Transactional(readOnly = true)
    public Amendment drafted(String id, Actor actor) {
        Amendment amendment = files.drafted(id, actor);
        if (amendment.occasion() != Occasion.CHANGE) {
            throw new UnknownObject("amendment");
        }
        return amendment;
    }

    /** Joins a file, instead of the one that was joined for that annex before; tells why when it is not taken. */
    public Optional<Refusal> join(String id, AnnexKind kind, String name, byte[] bytes, Actor actor) {
        drafted(id, actor);
        if (!kind.isReplaceable()) {
            return Optional.of(Refusal.at("number", "amendment.annexes.written"));
        }
        Shelf shelf = new Shelf(id, AmendmentAnnexGuard.stored(kind), !kind.isRestricted());
        return foreign.take(shelf, name, bytes, actor, document -> {
            drafted(id, actor);
            replacements
                    .find(id, kind)
                    .ifPresentOrElse(
                            one -> replace(one, document),
                            () -> replacements.save(new AnnexReplacement(id, kind, document)));
        });
    }

    /** The annex stays as it is. */
    @Transactional
    public void leave(String id, AnnexKind kind, Actor actor) {
        drafted(id, actor);
        replacements.find(id, kind).ifPresent(one -> {
            foreign.forget(Optional.of(one.document()));
            replacements.delete(one);
        });
    }

    /** Those that are joined, by number; also after it was sent, to an office that came too late to write. */
    @Transactional(readOnly = true)
    public List<Replacing> of(String id, Actor actor) {
        files.own(id, actor);
        return replacements.of(id).stream()
                .map(one ->
                        new Replacing(one.kind().number(), rules.of(one.kind()).title(), foreign.of(one.document())))
                .toList();
    }

    private void replace(AnnexReplacement one, String document) {
        foreign.forget(Optional.of(one.document()));
        one.join(document);
        replacements.save(one);
    }
}
