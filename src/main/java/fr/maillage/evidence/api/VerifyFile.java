package fr.maillage.evidence.api;

import static org.springframework.http.HttpHeaders.ACCEPT_LANGUAGE;

import fr.maillage.evidence.Answer;
import fr.maillage.evidence.Answer.Why;
import fr.maillage.evidence.JudgeFile;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Tells a program what a signed PDF is worth: 200 with a verdict, 413 too big, 415 no PDF, 422 unreadable or encrypted,
 * 400 without a file, 429 and 503 with the seconds after which to ask again.
 */
@RestController
class VerifyFile {

    private static final Map<Why, HttpStatus> STATUS = new EnumMap<>(Map.of(
            Why.NO_FILE, HttpStatus.BAD_REQUEST,
            Why.TOO_BIG, HttpStatus.PAYLOAD_TOO_LARGE,
            Why.NO_PDF, HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            Why.UNREADABLE, HttpStatus.UNPROCESSABLE_ENTITY,
            Why.TOO_OFTEN, HttpStatus.TOO_MANY_REQUESTS,
            Why.BUSY, HttpStatus.SERVICE_UNAVAILABLE));

    /** In seconds. */
    private static final Map<Why, String> RETRY_AFTER = Map.of(Why.TOO_OFTEN, "600", Why.BUSY, "10");

    private final JudgeFile files;
    private final Reports reports;

    VerifyFile(JudgeFile files, Reports reports) {
        this.files = files;
        this.reports = reports;
    }

    @PostMapping("/api/verify")
    ResponseEntity<Report> verify(
            @RequestParam(name = "file", required = false) MultipartFile file,
            @RequestHeader(name = ACCEPT_LANGUAGE, defaultValue = "fr") String accepted) {
        Answer answer = file == null ? Answer.turnedAway(Why.NO_FILE, "no-file") : files.judge(file, file.getSize());
        Locale language = Reports.language(accepted);
        if (answer instanceof Answer.TurnedAway away) {
            HttpHeaders headers = new HttpHeaders();
            if (RETRY_AFTER.containsKey(away.why())) {
                headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER.get(away.why()));
            }
            return ResponseEntity.status(STATUS.get(away.why()))
                    .headers(headers)
                    .body(reports.of(away.reason(), language));
        }
        return ResponseEntity.ok(reports.of((Answer.Judged) answer, language));
    }
}
