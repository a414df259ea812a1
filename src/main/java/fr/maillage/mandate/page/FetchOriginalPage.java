package fr.maillage.mandate.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.document.PdfFile;
import fr.maillage.mandate.citizen.MandatesByCode;
import fr.maillage.mandate.link.FetchOriginal;
import fr.maillage.shared.LostRace;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** Behind the link of a mail: the citizen types the secret code of their paper and takes the file. */
@Component
@RequestScope
public class FetchOriginalPage {

    private final FetchOriginal fetching;
    private final MandatesByCode mandates;
    private final TaskDesk desk;

    private String key = "";
    private String code = "";

    FetchOriginalPage(FetchOriginal fetching, MandatesByCode mandates, TaskDesk desk) {
        this.fetching = fetching;
        this.mandates = mandates;
        this.desk = desk;
    }

    public void fetch() {
        Optional<PdfFile> file = LostRace.runAgain(() -> fetching.fetch(key, code));
        file.ifPresentOrElse(Handout::give, () -> desk.refuse(List.of(mandates.refusal("link.unknown"))));
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key == null ? "" : key;
    }

    public String getCode() {
        return "";
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }
}
