package fr.maillage.convention.annex;

import fr.maillage.document.Documents;
import fr.maillage.signing.HeldAct;
import fr.maillage.signing.HeldAct.Standing;
import fr.maillage.signing.HeldActs;
import fr.maillage.signing.KnownFile;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells those who judge files which annexes there are; only who has an annex already can ask about it. */
@Component
class HeldAnnexes implements HeldActs {

    private final Annexes annexes;
    private final Documents documents;

    HeldAnnexes(Annexes annexes, Documents documents) {
        this.annexes = annexes;
        this.documents = documents;
    }

    @Override
    public Optional<HeldAct> find(String identity) {
        return annexes.findFirstByFileSha256(identity)
                .map(annex -> documents.of(annex.document()))
                .map(file -> new HeldAct(Standing.ANNEX, new KnownFile((int) file.size(), file.sha256())));
    }
}
