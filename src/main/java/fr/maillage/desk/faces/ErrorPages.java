package fr.maillage.desk.faces;

import org.springframework.boot.web.server.ErrorPage;
import org.springframework.boot.web.server.ErrorPageRegistrar;
import org.springframework.boot.web.server.ErrorPageRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Which page answers which error. */
@Component
class ErrorPages implements ErrorPageRegistrar {

    static final String SESSION_LOST = "/forms/desk/error/session-lost.xhtml";

    private static final String ROOM = "/forms/desk/error/";

    @Override
    public void registerErrorPages(ErrorPageRegistry registry) {
        registry.addErrorPages(
                new ErrorPage(HttpStatus.FORBIDDEN, ROOM + "forbidden.xhtml"),
                new ErrorPage(HttpStatus.NOT_FOUND, ROOM + "not-found.xhtml"),
                new ErrorPage(HttpStatus.PAYLOAD_TOO_LARGE, ROOM + "too-large.xhtml"),
                new ErrorPage(HttpStatus.INTERNAL_SERVER_ERROR, ROOM + "breakdown.xhtml"));
    }
}
