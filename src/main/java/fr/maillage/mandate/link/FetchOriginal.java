package fr.maillage.mandate.link;

import fr.maillage.document.PdfFile;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Code;
import fr.maillage.mandate.Code.Sort;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateCase;
import fr.maillage.mandate.MandateFact.OriginalFetched;
import fr.maillage.mandate.citizen.MandatesByCode;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A citizen fetches the file of their original: with the key of the mail and the secret code of the paper, since whoever
 * reads the mail alone shall have nothing. Whatever does not fit is answered alike.
 */
@Component
@Transactional
public class FetchOriginal {

    private final MandatesByCode mandates;
    private final OriginalLinks links;
    private final CitizensOriginal original;
    private final MandateCase told;
    private final Clock clock;

    FetchOriginal(
            MandatesByCode mandates, OriginalLinks links, CitizensOriginal original, MandateCase told, Clock clock) {
        this.mandates = mandates;
        this.links = links;
        this.original = original;
        this.told = told;
        this.clock = clock;
    }

    public Optional<PdfFile> fetch(String key, String secret) {
        return mandates.find(secret, Sort.SECRET)
                .flatMap(mandate -> open(mandate, key).flatMap(link -> hand(mandate, link)));
    }

    private Optional<OriginalLink> open(Mandate mandate, String key) {
        return Code.parse(key)
                .map(code -> code.hash(Sort.LINK))
                .flatMap(hash -> links.findById(mandate.id()).filter(link -> link.opensWith(hash, clock.instant())));
    }

    private Optional<PdfFile> hand(Mandate mandate, OriginalLink link) {
        Optional<byte[]> pdf = original.of(mandate);
        pdf.ifPresent(file -> {
            link.open();
            told.record(mandate, Journal.PLATFORM, new OriginalFetched());
        });
        return pdf.map(file -> new PdfFile("Mandat " + mandate.number() + ".pdf", file));
    }
}
