package fr.maillage.convention.annex;

import fr.maillage.act.Difference;
import fr.maillage.act.Issue;
import fr.maillage.document.Documents;
import fr.maillage.document.StoredDocument;
import fr.maillage.shared.LostRace;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the issues of an amendment list of the annexes that it replaces, as a convention lists its own. */
@Component
public class ReplacedAnnexes {

    private final AnnexReplacements replacements;
    private final Annexes annexes;
    private final AnnexRules rules;
    private final AnnexRecords records;
    private final Documents documents;

    ReplacedAnnexes(
            AnnexReplacements replacements,
            Annexes annexes,
            AnnexRules rules,
            AnnexRecords records,
            Documents documents) {
        this.replacements = replacements;
        this.annexes = annexes;
        this.rules = rules;
        this.records = records;
        this.documents = documents;
    }

    /**
     * Writes down what an issue that is being sent lists; outside any transaction, and harmless when done twice. A file
     * that is new to the amendment is the next edition of its annex.
     *
     * @param acts the cases of the convention and of all its amendments
     */
    public void assemble(Issue issue, Collection<String> acts) {
        replacements.of(issue.caseId()).forEach(one -> {
            Optional<Annex> same = annexes.before(issue.caseId(), issue.number(), one.kind())
                    .filter(before -> before.document().equals(one.document()));
            int edition = same.map(Annex::edition).orElseGet(() -> annexes.lastEdition(acts, one.kind()) + 1);
            Annex.Content content = same.map(Annex::content).orElseGet(() -> content(one));
            LostRace.runAgain(() -> records.replaced(issue, rules.of(one.kind()), edition, content));
        });
    }

    private Annex.Content content(AnnexReplacement one) {
        StoredDocument file = documents.of(one.document());
        String text = records.foreignText(file.id());
        if (!one.kind().isRestricted()) {
            return new Annex.Content(file.id(), true, file.sha256(), null, text);
        }
        SaltedDigest salted = SaltedDigest.of(documents.read(file.id()));
        return new Annex.Content(file.id(), true, salted.sha256(), salted.salt(), text);
    }

    /** As the template names them; what was not sent yet has no digest. */
    public List<Map<String, Object>> listed(String caseId, int issue) {
        return replacements.of(caseId).stream()
                .map(one -> annexes.find(caseId, issue, one.kind())
                        .map(Annex::inPrint)
                        .orElseGet(() -> rules.of(one.kind()).inPrint()))
                .toList();
    }

    /**
     * Which are other files since an issue that was taken back: in the next one, or in the draft.
     *
     * @param restricted whether who looks may read what is restricted
     */
    public Stream<Difference> differences(Issue former, Optional<Issue> next, boolean restricted) {
        return Stream.of(AnnexKind.values()).flatMap(kind -> {
            Optional<Annex> before = annexes.find(former.caseId(), former.number(), kind);
            String after = next.isPresent() ? sent(next.get(), kind) : drafted(former.caseId(), kind);
            String title = rules.of(kind).title();
            return Difference.between(before.map(Annex::text).orElse(""), after, "annex.name", kind.number(), title)
                    .map(difference -> restricted || !kind.isRestricted() ? difference : difference.withhold());
        });
    }

    private String sent(Issue issue, AnnexKind kind) {
        return annexes.find(issue.caseId(), issue.number(), kind)
                .map(Annex::text)
                .orElse("");
    }

    private String drafted(String caseId, AnnexKind kind) {
        return replacements
                .find(caseId, kind)
                .map(one -> records.foreignText(one.document()))
                .orElse("");
    }
}
