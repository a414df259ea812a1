package fr.maillage.notice;

import fr.maillage.casework.CaseNews;
import fr.maillage.notice.Notice.Kind;
import fr.maillage.notice.Notice.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves a notice for everybody whom a case's news concern, in the transaction in which it happened. */
@Component
class TellNews {

    private final Outbox outbox;

    TellNews(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(CaseNews news) {
        Subject subject = new Subject(news.about(), news.caseId(), news.what());
        news.readers().forEach(reader -> outbox.tell(Kind.NEWS, subject, reader));
    }
}
