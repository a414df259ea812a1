package fr.maillage.document.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.document.DocumentGuard;
import fr.maillage.document.Documents;
import fr.maillage.document.StoredDocument;
import fr.maillage.people.Actor;
import fr.maillage.people.CurrentActor;
import fr.maillage.shared.Ids;
import fr.maillage.shared.UnknownObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;

@OnDatabase
class DownloadTest {

    private static final byte[] CONTENT = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
    private static final DocumentGuard NOT_MINE = (document, actor) -> false;
    private static final DocumentGuard OWN_ONLY =
            (document, actor) -> document.storedBy().equals(actor.account());

    @Autowired
    Documents documents;

    @Test
    void givesTheFileAndNothingToRunOrKeep() throws IOException {
        StoredDocument stored = stored();
        var response = new MockHttpServletResponse();
        download("owner", NOT_MINE, OWN_ONLY).get(stored.id(), response);
        assertThat(response.getContentAsByteArray()).isEqualTo(CONTENT);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''d%C3%A9lib%C3%A9ration.pdf");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void answersAForeignDocumentLikeAnUnknownOne() {
        StoredDocument stored = stored();
        assertUnknown(download("stranger", NOT_MINE, OWN_ONLY), stored.id());
        assertUnknown(download("owner"), stored.id());
        assertUnknown(download("owner", OWN_ONLY), Ids.fresh());
    }

    private static void assertUnknown(Download download, String id) {
        assertThatThrownBy(() -> download.get(id, new MockHttpServletResponse()))
                .isInstanceOf(UnknownObject.class)
                .hasMessage("unknown document");
    }

    private Download download(String account, DocumentGuard... guards) {
        var beans = new StaticListableBeanFactory();
        for (DocumentGuard guard : guards) {
            beans.addBean(Ids.fresh(), guard);
        }
        return new Download(documents, beans.getBeanProvider(DocumentGuard.class), acting(account));
    }

    private static CurrentActor acting(String account) {
        return new CurrentActor() {
            @Override
            public Actor get() {
                return new Actor(account, Set.of());
            }

            @Override
            public Optional<Locale> language() {
                return Optional.empty();
            }
        };
    }

    private StoredDocument stored() {
        return documents.put(Ids.fresh(), "deliberation", "délibération.pdf", "application/pdf", CONTENT, "owner");
    }
}
