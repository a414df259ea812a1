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

    @Override
    public void registerErrorPages(ErrorPageRegistry registry) {
        registry.addErrorPages(
                new ErrorPage(HttpStatus.FORBIDDEN, "/forms/desk/error/forbidden.xhtml"),
                new ErrorPage(HttpStatus.NOT_FOUND, "/forms/desk/error/not-found.xhtml"),
                new ErrorPage(HttpStatus.PAYLOAD_TOO_LARGE, "/forms/desk/error/too-large.xhtml"),
                new ErrorPage(HttpStatus.SERVICE_UNAVAILABLE, "/forms/desk/error/busy.xhtml"),
                new ErrorPage(HttpStatus.INTERNAL_SERVER_ERROR, "/forms/desk/error/breakdown.xhtml"));
    }
}
