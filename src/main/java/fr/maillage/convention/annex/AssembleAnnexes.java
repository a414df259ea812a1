package fr.maillage.convention.annex;

import fr.maillage.convention.draft.Convention;
import fr.maillage.shared.LostRace;
import fr.maillage.signing.ActSignatures;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes the annexes of an issue that is being sent, before its act, which lists them: prints each, seals it, keeps it.
 * What reads as it did in the issue before stays that file and that edition. No transaction is open meanwhile, and
 * doing it twice makes nothing twice.
 */
@Component
class AssembleAnnexes {

    private final AnnexRules rules;
    private final AnnexRecords records;
    private final AnnexPress press;
    private final ActSignatures signatures;

    AssembleAnnexes(AnnexRules rules, AnnexRecords records, AnnexPress press, ActSignatures signatures) {
        this.rules = rules;
        this.records = records;
        this.press = press;
        this.signatures = signatures;
    }

    void of(Convention convention) {
        AnnexDraft draft = records.draft(convention);
        rules.askedForOn(convention.referenceOn()).stream()
                .filter(rule -> records.find(convention, rule.kind()).isEmpty())
                .forEach(rule -> make(convention, rule, draft));
    }

    private void make(Convention convention, AnnexRule rule, AnnexDraft draft) {
        Optional<Annex> before = records.before(convention, rule.kind());
        Optional<String> foreign =
                draft.framework().filter(document -> rule.kind().mayBeForeign());
        String text = foreign.map(records::foreignText).orElseGet(() -> press.text(rule.kind(), convention, draft));
        int edition = before.map(Annex::edition).orElse(0) + 1;
        if (before.map(Annex::text).filter(text::equals).isPresent()) {
            commit(() -> records.again(convention, rule, before.get()));
        } else if (foreign.isPresent()) {
            commit(() -> records.joined(convention, rule, edition, foreign.get()));
        } else {
            byte[] printed = press.print(rule.kind(), convention, draft, edition);
            byte[] sealed = signatures.seal(printed, AnnexPress.SEAL).pdf();
            commit(() -> records.made(convention, rule, edition, text, sealed));
        }
    }

    private static void commit(Runnable record) {
        LostRace.runAgain(() -> record.run());
    }
}
