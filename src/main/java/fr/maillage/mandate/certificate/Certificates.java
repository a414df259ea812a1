package fr.maillage.mandate.certificate;

import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.certificate.Certificate.Certified;
import java.util.List;
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
        List<Certified> sealed =
                all.stream().map(this::certified).flatMap(Optional::stream).toList();
        return new Certificate(mandate, sealed, all.size() - sealed.size());
    }

    private Optional<Certified> certified(Destruction destruction) {
        return destruction
                .tree()
                .flatMap(nights::findById)
                .filter(night -> night.document().isPresent())
                .map(night -> new Certified(destruction, night, inclusion(destruction, night)));
    }

    private Inclusion inclusion(Destruction destruction, Night night) {
        List<String> hashes =
                destructions.leavesOf(night.id()).stream().map(MerkleTree::leaf).toList();
        List<String> path = new MerkleTree(hashes).path(destruction.place());
        return new Inclusion(destruction.leaf(), destruction.place(), night.leaves(), path, night.root());
    }
}
