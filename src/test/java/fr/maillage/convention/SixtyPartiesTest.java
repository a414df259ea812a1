package fr.maillage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import fr.maillage.Norms;
import fr.maillage.OnDatabase;
import fr.maillage.TestDatabase;
import fr.maillage.act.Acts;
import fr.maillage.act.Party;
import fr.maillage.act.Side;
import fr.maillage.casework.Outcome;
import fr.maillage.convention.Convening.Department;
import fr.maillage.signing.Poppler;
import fr.maillage.signing.Verdict.Status;
import fr.maillage.signing.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A département with fifty labelled structures: its convention has sixty parties. */
@OnDatabase
class SixtyPartiesTest {

    @Autowired
    Convening convening;

    @Autowired
    Acts acts;

    @Autowired
    Verification verification;

    @Test
    void anActOfSixtyPartiesIsFrozenReadAndSignedLikeAnyOther() throws IOException {
        assumeFalse(TestDatabase.isPostgres()); // a file is the same on both
        Department department = convening.department();
        for (int manager = 0; manager < 50; manager++) {
            convening.label(department);
        }
        String id = convening.sentToday(department);
        byte[] frozen = present(id);
        List<Party> parties = convening.parties(id);
        assertThat(parties.stream().filter(party -> party.side() == Side.MANAGER))
                .hasSize(50);
        assertThat(parties).hasSizeGreaterThanOrEqualTo(60);
        assertThat(Poppler.textOf(frozen))
                .contains(parties.get(0).title(), parties.get(59).name());
        Norms.assertKept(frozen);

        for (int place : new int[] {0, 30, 59}) {
            assertThat(convening.sign(id, parties.get(place), department)).isInstanceOf(Outcome.Done.class);
        }

        byte[] signed = present(id);
        Files.write(Files.createDirectories(Path.of("target/documents")).resolve("sixty-parties.pdf"), signed);
        assertThat(Arrays.mismatch(frozen, signed)).isEqualTo(frozen.length);
        Norms.assertKept(signed);
        Poppler.assertIntact(signed, 4);
        assertThat(verification.verify(signed).status()).isEqualTo(Status.VALID);
    }

    private byte[] present(String id) {
        return acts.read(convening.issues.present(id).revision().orElseThrow());
    }
}
