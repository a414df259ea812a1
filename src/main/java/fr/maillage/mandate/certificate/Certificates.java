package fr.maillage.mandate.certificate;

import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.certificate.Certificate.Certified;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what can be certified of a mandate now; whoever asks has opened the mandate before. */
@Component
@Transactional(readOnly = true)
public class Certificates {

    private final Destructions destructions;
    private final Nights nights;

    Certificates(Destructions destructions, Nights nights) {
        this.destructions = destructions;
        this.nights = nights;
    }

    public Certificate of(Mandate mandate) {
        List<Destruction> all = destructions.findByMandateOrderByLine(mandate.id());
        Map<String, MerkleTree> trees = new HashMap<>();
        List<Certified> sealed = all.stream()
                .map(destruction -> certified(destruction, trees))
                .flatMap(Optional::stream)
                .toList();
        return new Certificate(mandate, sealed, all.size() - sealed.size());
    }

    /** How many of its destructions are certified, and how many wait, at the cost of a count. */
    public Standing standing(Mandate mandate) {
        long sealed = destructions.countSealed(mandate.id());
        return new Standing(sealed, destructions.countByMandate(mandate.id()) - sealed);
    }

    /**
     * What a page says of a certificate.
     *
     * @param owed how many destructions wait for their night, or for its seal
     */
    public record Standing(long sealed, long owed) {

        /** Whether there is anything to hand out. */
        public boolean isReady() {
            return sealed > 0;
        }
    }

    private Optional<Certified> certified(Destruction destruction, Map<String, MerkleTree> trees) {
        return destruction
                .night()
                .flatMap(nights::findById)
                .filter(night -> night.document().isPresent())
                .map(night -> new Certified(
                        destruction,
                        night,
                        inclusion(destruction, night, trees.computeIfAbsent(night.id(), this::tree))));
    }

    private MerkleTree tree(String night) {
        return new MerkleTree(
                destructions.leavesOf(night).stream().map(MerkleTree::leaf).toList());
    }

    private static Inclusion inclusion(Destruction destruction, Night night, MerkleTree tree) {
        return new Inclusion(
                destruction.leaf(), destruction.place(), night.leaves(), tree.path(destruction.place()), night.root());
    }
}
