package fr.maillage.labelling.candidacy;

import fr.maillage.shared.Ids;
import fr.maillage.shared.Sha256;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a candidacy said when it was filed: kept for good, so that a later correction can be held against it. */
@Entity
@Table(name = "filing")
public class Filing {

    @Id
    private String id;

    private String candidacyId;
    private int number;
    private Instant filedAt;
    private String filedBy;
    private String sha256;

    @Convert(converter = AnswersConverter.class)
    private Answers answers;

    protected Filing() {}

    Filing(Candidacy candidacy, int number, String account) {
        id = Ids.fresh();
        candidacyId = candidacy.id();
        this.number = number;
        filedAt = candidacy.filedAt();
        filedBy = account;
        answers = candidacy.answers();
        sha256 = Sha256.of(new AnswersConverter().convertToDatabaseColumn(answers));
    }

    public String candidacyId() {
        return candidacyId;
    }

    /** The account that filed. */
    public String filedBy() {
        return filedBy;
    }

    /** From 1: the first filing, then one for each correction. */
    public int number() {
        return number;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public Answers answers() {
        return answers;
    }

    /** SHA-256, in hexadecimal, of the answers as JSON with sorted keys, in UTF-8. */
    public String sha256() {
        return sha256;
    }
}
