package fr.maillage.convention.page;

import fr.maillage.convention.publication.Publication;
import fr.maillage.convention.publication.Publications;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** One sealed convention, for anybody's eyes. */
@Component
@RequestScope
public class PublicationPage {

    private final Publications publications;
    private String number = "";
    private Publication publication;

    PublicationPage(Publications publications) {
        this.publications = publications;
    }

    public void load() {
        publication = publications.of(number);
    }

    public Publication getPublication() {
        return publication;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number == null ? "" : number;
    }
}
