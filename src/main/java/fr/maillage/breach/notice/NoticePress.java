package fr.maillage.breach.notice;

import fr.maillage.breach.Breach;
import fr.maillage.breach.Statement;
import fr.maillage.document.PdfFile;
import fr.maillage.document.Press;
import org.springframework.stereotype.Component;

/** The notice to the authority as a PDF. It is made in memory and kept nowhere. */
@Component
class NoticePress {

    private static final String TEMPLATE = "breach-notice";

    private final NoticeModel model;
    private final Press press;

    NoticePress(NoticeModel model, Press press) {
        this.model = model;
        this.press = press;
    }

    PdfFile print(Breach breach, Statement said) {
        String title = "Notification de la violation n° " + breach.number();
        return new PdfFile(title + ".pdf", press.print(TEMPLATE, model.of(breach, said), title));
    }
}
