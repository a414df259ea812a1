package fr.maillage.journal;

import fr.maillage.shared.Sha256;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One link of the chain that binds all others: the heads that moved since the link before. */
record Checkpoint(long number, String madeAt, String previous, String hash) {

    static Checkpoint next(Checkpoint last, String madeAt, List<Head> heads) {
        Checkpoint open = new Checkpoint(last.number() + 1, madeAt, last.hash(), "");
        return new Checkpoint(open.number, madeAt, open.previous, open.digest(heads));
    }

    static Checkpoint none() {
        return new Checkpoint(0, "", "", Line.BEGINNING);
    }

    Optional<Flaw> flaw(long expected, String previousHash, List<Head> heads) {
        if (number != expected) {
            return Optional.of(Flaw.MISSING);
        }
        if (!digest(heads).equals(hash)) {
            return Optional.of(Flaw.EDITED);
        }
        return previous.equals(previousHash) ? Optional.empty() : Optional.of(Flaw.UNLINKED);
    }

    private String digest(List<Head> heads) {
        Map<String, String> places =
                heads.stream().collect(Collectors.toMap(Head::caseId, head -> head.sequence() + ":" + head.hash()));
        return Sha256.of(CanonicalJson.of(Map.of(
                "at", madeAt,
                "heads", new CanonicalJson.Raw(CanonicalJson.of(places)),
                "number", number,
                "previous", previous)));
    }
}
