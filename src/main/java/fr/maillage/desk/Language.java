package fr.maillage.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The language of this page, and the way to the same page in the other one. */
@Component
public class Language {

    private final HttpServletRequest request;

    Language(HttpServletRequest request) {
        this.request = request;
    }

    public String getCode() {
        return LocaleContextHolder.getLocale().getLanguage();
    }

    public String getOther() {
        return Locale.ENGLISH.getLanguage().equals(getCode()) ? "fr" : "en";
    }

    /** The query of the same page in the other language; what the address named stays named. */
    public String getLink() {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .replaceQueryParam("language", getOther())
                .build()
                .toUriString();
    }
}
