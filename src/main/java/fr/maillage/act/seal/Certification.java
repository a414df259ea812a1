package fr.maillage.act.seal;

import fr.maillage.act.Authors;
import fr.maillage.act.Issue;
import fr.maillage.act.PrintAct;
import fr.maillage.act.Twin;
import fr.maillage.act.seal.Drafts.Draft;
import fr.maillage.signing.ActSignatures;
import org.springframework.stereotype.Component;

/** Makes the file of an act and certifies it, with no transaction open. */
@Component
class Certification {

    private final Authors authors;
    private final PrintAct print;
    private final ActSignatures signatures;

    Certification(Authors authors, PrintAct print, ActSignatures signatures) {
        this.authors = authors;
        this.print = print;
        this.signatures = signatures;
    }

    /** The certified file, and what it says. */
    @SuppressWarnings("ArrayRecordComponent") // handed from one call to the next, never compared
    record Certified(byte[] pdf, Twin twin) {}

    /** Makes the files to which the act refers, before its draft is read. */
    void prepare(Issue issue) {
        authors.of(issue).prepare(issue);
    }

    Certified of(Draft draft) {
        byte[] pdf = print.of(draft.text(), draft.parties());
        Twin twin = print.twin(draft.text(), draft.parties());
        return new Certified(signatures.seal(pdf, PrintAct.SEAL).pdf(), twin);
    }
}
