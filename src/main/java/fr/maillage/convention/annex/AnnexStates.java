package fr.maillage.convention.annex;

import fr.maillage.convention.draft.Convention;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the annexes of a draft are. */
@Component
public class AnnexStates {

    private final AnnexRules rules;
    private final UnwrittenAnnexes unwritten;
    private final AnnexDrafts drafts;

    AnnexStates(AnnexRules rules, UnwrittenAnnexes unwritten, AnnexDrafts drafts) {
        this.rules = rules;
        this.unwritten = unwritten;
        this.drafts = drafts;
    }

    /**
     * One annex of a draft.
     *
     * @param lacking of whom the office has to write in it yet
     * @param joined the document that stands for it, which somebody else made
     */
    public record State(AnnexRule rule, List<String> lacking, Optional<String> joined) {

        /** Whether the office may change it, by writing or by joining a file. */
        public boolean isOpen() {
            return rule.kind().isTyped() || rule.kind().mayBeForeign();
        }
    }

    @Transactional(readOnly = true)
    public List<State> of(Convention convention) {
        AnnexDraft draft = drafts.of(convention.id());
        return rules.askedForOn(convention.referenceOn()).stream()
                .map(rule -> new State(
                        rule,
                        unwritten
                                .lacking(rule, convention, draft)
                                .map(Subject::name)
                                .toList(),
                        draft.framework().filter(document -> rule.kind().mayBeForeign())))
                .toList();
    }
}
