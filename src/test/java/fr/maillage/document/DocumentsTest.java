package fr.maillage.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.shared.Ids;
import fr.maillage.shared.UnknownObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class DocumentsTest {

    @Autowired
    Documents documents;

    private final String caseId = Ids.fresh();

    @Test
    void givesBackExactlyWhatWasPut() throws IOException {
        byte[] content = random(Inspection.LARGEST);
        StoredDocument stored = put("plan", content);
        var read = new ByteArrayOutputStream();
        documents.write(stored.id(), read);
        assertThat(read.toByteArray()).isEqualTo(content);
        assertThat(documents.of(stored.id()).size()).isEqualTo(content.length);
        assertThat(documents.of(stored.id()).sha256())
                .isEqualTo(Fingerprint.of(content).sha256());
    }

    @Test
    void listsACaseByKind() {
        put("plan", random(10));
        StoredDocument deliberation = put("deliberation", random(10));
        assertThat(documents.list(caseId)).hasSize(2);
        assertThat(documents.list(caseId, "deliberation"))
                .extracting(StoredDocument::id)
                .containsExactly(deliberation.id());
    }

    @Test
    void takesADraftAwayAndNothingElse() {
        StoredDocument draft = put("plan", random(10));
        documents.delete(draft.id());
        assertThatThrownBy(() -> documents.of(draft.id())).isInstanceOf(UnknownObject.class);

        StoredDocument settled = put("plan", random(10));
        documents.settle(caseId);
        assertThatThrownBy(() -> documents.delete(settled.id())).isInstanceOf(IllegalStateException.class);
        assertThat(documents.of(settled.id()).isDraft()).isFalse();
    }

    @Test
    void refusesMoreThanADocumentMayHold() {
        assertThatThrownBy(() -> put("plan", new byte[Inspection.LARGEST + 1]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private StoredDocument put(String kind, byte[] content) {
        return documents.put(caseId, kind, "../" + kind + ".pdf", "application/pdf", content, "account-1");
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
