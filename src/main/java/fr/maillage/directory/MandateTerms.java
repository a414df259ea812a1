package fr.maillage.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What every mandate given in a département says, beside what it names.
 *
 * @param source the annex that fixes it; none where no convention is signed yet, and the platform's own model stands for it
 */
public record MandateTerms(List<Chapter> chapters, Optional<Source> source) {

    public MandateTerms {
        chapters = List.copyOf(chapters);
    }

    /** One subject. */
    public record Chapter(String title, List<String> items) {

        public Chapter {
            items = List.copyOf(items);
        }
    }

    /**
     * Where it stands, as everybody may look it up.
     *
     * @param convention its number
     * @param title of the annex, with its number
     * @param edition from 1, as the convention lists it
     * @param sha256 of the annex, in lower-case hexadecimal, as the convention lists it
     */
    public record Source(String convention, String title, int edition, String sha256) {}

    /** Those who keep conventions know it. */
    public interface InForce {

        /** What holds in a département; where no convention is signed, what held on that day elsewhere. */
        MandateTerms in(String departement, LocalDate day);
    }
}
