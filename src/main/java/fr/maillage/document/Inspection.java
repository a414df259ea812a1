package fr.maillage.document;

import fr.maillage.shared.Refusal;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks at everything that people send before it is stored: what it really is, how large, and what hides in it. */
@Component
public class Inspection {

    /** In bytes: 20 MB. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final List<Examiner> examiners;
    private final Examination examination = new Examination(AT_ONCE, WAITING, LONGEST);

    Inspection(List<Examiner> examiners) {
        this.examiners = List.copyOf(examiners);
    }

    /** Never throws because of a file: whatever is wrong with it comes back as a reason. */
    public Inspected inspect(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return rejected("document.empty");
        }
        if (bytes.length > LARGEST) {
            return rejected("document.too-big", LARGEST / (1024 * 1024));
        }
        Optional<Format> format = Format.of(bytes);
        if (format.isEmpty()) {
            return rejected("document.unknown-type");
        }
        return Polyglot.is(format.get(), bytes) ? rejected("document.two-kinds") : examined(format.get(), name, bytes);
    }

    @PreDestroy
    void close() {
        examination.close();
    }

    private Inspected examined(Format format, String name, byte[] bytes) {
        Examiner examiner = examiners.stream()
                .filter(candidate -> candidate.knows(format))
                .findFirst()
                .orElseThrow();
        Examination.Looked<Optional<Refusal>> looked = examination.within(() -> examiner.examine(bytes));
        Optional<Refusal> reason = looked instanceof Examination.Looked.Ended<Optional<Refusal>> ended
                ? Optional.of(ended.why())
                : ((Examination.Looked.Seen<Optional<Refusal>>) looked).what();
        return reason.<Inspected>map(Inspected.Rejected::new).orElseGet(() -> accepted(format, name, bytes));
    }

    private static Inspected accepted(Format format, String name, byte[] bytes) {
        Fingerprint content = Fingerprint.of(bytes);
        String shown = DisplayName.of(name).as(format).text();
        return new Inspected.Accepted(shown, format.mediaType(), content.sha256(), content.size());
    }

    private static Inspected rejected(String key, Object... arguments) {
        return new Inspected.Rejected(Refusal.of(key, arguments));
    }
}
