package fr.maillage.mandate.certificate;

import fr.maillage.document.Documents;
import fr.maillage.shared.UnknownObject;
import org.springframework.stereotype.Component;

/** Anybody asks whether a line of a certificate leads to a root that was sealed here. It says nothing that is not there. */
@Component
public class CheckInclusion {

    private final Nights nights;
    private final Documents documents;

    CheckInclusion(Nights nights, Documents documents) {
        this.nights = nights;
        this.documents = documents;
    }

    /** What comes of it. */
    public sealed interface Answer {

        /** No line of a certificate. */
        record Unreadable() implements Answer {}

        /** The path does not lead from this leaf to the root that it names. */
        record Broken() implements Answer {}

        /** It does, but no night of this platform has that root. */
        record UnknownRoot() implements Answer {}

        /** It does, and this is the night. */
        record Holds(Inclusion inclusion, Night night) implements Answer {}
    }

    public Answer of(String copied) {
        return Inclusion.read(copied).map(this::judge).orElseGet(Answer.Unreadable::new);
    }

    /** The sealed document of a night. */
    public byte[] root(String number) {
        String document =
                nights.findByNumber(number).flatMap(Night::document).orElseThrow(() -> new UnknownObject("night"));
        return documents.read(document);
    }

    private Answer judge(Inclusion inclusion) {
        if (!inclusion.holds()) {
            return new Answer.Broken();
        }
        return nights.findByRoot(inclusion.root())
                .filter(night -> night.leaves() == inclusion.size())
                .filter(night -> night.document().isPresent())
                .<Answer>map(night -> new Answer.Holds(inclusion, night))
                .orElseGet(Answer.UnknownRoot::new);
    }
}
