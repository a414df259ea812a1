package fr.maillage.evidence;

import fr.maillage.document.Examiner;
import fr.maillage.document.Format;
import fr.maillage.evidence.Answer.Why;
import fr.maillage.shared.Refusal;
import fr.maillage.signing.UnreadablePdf;
import fr.maillage.signing.Verification;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** One file, looked at like everything that people send before its signatures are judged. */
@Component
class StrangersFile {

    private static final String DAMAGED = "document.damaged";

    /** Of what is wrong with a file, that which keeps anybody from reading it; the rest is over a limit. */
    private static final Set<String> UNREADABLE = Set.of(DAMAGED, "document.pdf-encrypted");

    private final Examiner examiner;
    private final Verification verification;
    private final Holdings holdings;

    StrangersFile(List<Examiner> examiners, Verification verification, Holdings holdings) {
        this.examiner = examiners.stream()
                .filter(candidate -> candidate.knows(Format.PDF))
                .findFirst()
                .orElseThrow();
        this.verification = verification;
        this.holdings = holdings;
    }

    Answer judge(InputStream file) throws Exception {
        byte[] bytes;
        try (file) {
            bytes = file.readAllBytes();
        }
        if (!Format.of(bytes).filter(format -> format == Format.PDF).isPresent()) {
            return Answer.turnedAway(Why.NO_PDF, "no-pdf");
        }
        Optional<Refusal> objection = examiner.examine(bytes);
        return objection.isPresent() ? answer(objection.get()) : judged(bytes);
    }

    /** A reason for which a file is not taken, as an answer to who wants to know what it is worth. */
    static Answer answer(Refusal objection) {
        Object[] arguments = objection.arguments().toArray();
        if (objection.key().equals("document.busy")) {
            return Answer.turnedAway(Why.BUSY, objection.key());
        }
        return UNREADABLE.contains(objection.key())
                ? Answer.turnedAway(Why.UNREADABLE, objection.key(), arguments)
                : Answer.refused(objection.key(), arguments);
    }

    private Answer judged(byte[] bytes) {
        try {
            return holdings.judge(verification.verify(bytes), bytes);
        } catch (UnreadablePdf e) {
            return Answer.turnedAway(Why.UNREADABLE, DAMAGED);
        }
    }
}
