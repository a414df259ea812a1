package fr.maillage.evidence.api;

import fr.maillage.document.Inspection;
import fr.maillage.signing.Reason;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Answers a program whose file the server did not even take in; only programs send files to Spring MVC. */
@RestControllerAdvice
class TooLarge {

    private static final int MEGABYTE = 1024 * 1024;

    private final Reports reports;

    TooLarge(Reports reports) {
        this.reports = reports;
    }

    @ExceptionHandler
    ResponseEntity<Report> answer(MultipartException cause, WebRequest request) {
        boolean large = cause instanceof MaxUploadSizeExceededException;
        Reason reason = large
                ? new Reason("evidence.too-big", List.of(Inspection.LARGEST / MEGABYTE))
                : new Reason("evidence.no-file", List.of());
        String accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return ResponseEntity.status(large ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.BAD_REQUEST)
                .body(reports.of(reason, Reports.language(accepted == null ? "fr" : accepted)));
    }
}
