package fr.maillage.document.pdf;

import com.itextpdf.styledxmlparser.jsoup.Jsoup;
import com.itextpdf.styledxmlparser.jsoup.nodes.Element;
import fr.maillage.document.Passage;
import fr.maillage.document.Passage.Kind;
import fr.maillage.document.Transcripts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads filled templates. Text that stands outside of these elements would be printed and not read. */
@Component
class HtmlTranscripts implements Transcripts {

    private static final Map<String, Kind> KINDS =
            Map.of("h1", Kind.TITLE, "h2", Kind.HEADING, "h3", Kind.HEADING, "p", Kind.PARAGRAPH, "li", Kind.ITEM);

    private final Templates templates = new Templates();

    @Override
    public List<Passage> of(String template, Map<String, Object> model) {
        String elements = String.join(",", KINDS.keySet());
        return Jsoup.parse(templates.fill(template, model)).body().select(elements).stream()
                .map(HtmlTranscripts::passage)
                .filter(passage -> !passage.text().isEmpty())
                .toList();
    }

    private static Passage passage(Element element) {
        return new Passage(KINDS.get(element.tagName()), element.text().strip());
    }
}
