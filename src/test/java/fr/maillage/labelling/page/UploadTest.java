package fr.maillage.labelling.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnPlatform;
import fr.maillage.delegation.Lending;
import fr.maillage.document.pdf.HostilePdf;
import fr.maillage.labelling.Labelling;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.people.door.Browser;
import fr.maillage.people.door.Form;
import fr.maillage.shared.Ids;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A file whose name leads out of its folder, sent without a browser that would clean it. */
@OnPlatform
class UploadTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Labelling labelling;

    @Autowired
    private Lending lending;

    private final String name = "x" + Ids.fresh();
    private Browser sponsor;
    private String page;

    @BeforeEach
    void aSponsorWithADraft() {
        page = "/forms/labelling/candidacy/files.xhtml?candidacy=" + labelling.draft();
        sponsor = new Browser(port);
        Grant grant = Grant.inOrganisation(Role.SPONSOR, "aix-en-provence");
        sponsor.signIn(lending.person(grant).email(), Lending.PASSWORD);
    }

    @Test
    void isKeptUnderItsNameAloneWhenItIsADocument() {
        HttpResponse<String> answer = send(HostilePdf.harmless());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(sponsor.get(page).body())
                .contains("Le fichier est joint.", ">" + name + ".pdf<")
                .doesNotContain("../" + name);
        assertThat(elsewhere()).noneMatch(Files::exists);
    }

    @Test
    void isRefusedInASentenceWhenItIsNone() {
        HttpResponse<String> answer = send("anything".getBytes(StandardCharsets.US_ASCII));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("ni un PDF, ni une image", "Aucune pièce jointe");
        assertThat(elsewhere()).noneMatch(Files::exists);
    }

    private HttpResponse<String> send(byte[] content) {
        Map<String, String> form = Form.hidden(sponsor.get(page).body(), "files");
        form.put("add", "x");
        return sponsor.postFile(page, form, "file", "../../" + name, content);
    }

    /** Where the name would lead from the folders that a program could take it in. */
    private Stream<Path> elsewhere() {
        return Stream.of(".", "target", System.getProperty("java.io.tmpdir"))
                .flatMap(from -> Stream.of("", "../", "../../").map(up -> Path.of(from, up, name)));
    }
}
