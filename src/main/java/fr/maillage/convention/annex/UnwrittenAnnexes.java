package fr.maillage.convention.annex;

import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Requirement;
import fr.maillage.shared.Refusal;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names what the annexes lack that the office has to write, with the article that asks for it. */
@Component
class UnwrittenAnnexes implements Requirement {

    /** Where in the draft's page the annexes are. */
    static final String PLACE = "annexes-title";

    private final AnnexRules rules;
    private final Subjects subjects;
    private final AnnexDrafts drafts;

    UnwrittenAnnexes(AnnexRules rules, Subjects subjects, AnnexDrafts drafts) {
        this.rules = rules;
        this.subjects = subjects;
        this.drafts = drafts;
    }

    @Override
    public Stream<Refusal> lackedBy(Convention convention) {
        AnnexDraft draft = drafts.of(convention.id());
        return rules.askedForOn(convention.referenceOn()).stream()
                .flatMap(rule -> lacking(rule, convention, draft).map(subject -> lack(rule, subject)));
    }

    /** Of whom the annex has to say something yet. */
    Stream<Subject> lacking(AnnexRule rule, Convention convention, AnnexDraft draft) {
        return subjects.of(rule.kind(), convention).stream()
                .filter(Subject::obliged)
                .filter(subject -> isUnwritten(rule.kind(), subject, draft));
    }

    private static boolean isUnwritten(AnnexKind kind, Subject subject, AnnexDraft draft) {
        return switch (kind) {
            case STRUCTURES, REFERENTS ->
                AnnexField.of(kind).stream().anyMatch(field -> field.isAsked() && isBlank(field, subject, draft));
            case OFFERS -> AnnexField.of(kind).stream().allMatch(field -> isBlank(field, subject, draft));
            default -> false;
        };
    }

    private static boolean isBlank(AnnexField field, Subject subject, AnnexDraft draft) {
        return draft.of(field, subject.id()).isBlank();
    }

    private static Refusal lack(AnnexRule rule, Subject subject) {
        return Refusal.at(PLACE, "annex.missing." + rule.kind(), subject.name(), rule.source());
    }
}
