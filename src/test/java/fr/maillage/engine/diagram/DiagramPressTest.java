package fr.maillage.engine.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.casework.Diagram;
import fr.maillage.casework.Diagram.Stage;
import fr.maillage.casework.Diagram.State;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DiagramPressTest {

    private final BpmnModelInstance model = Bpmn.readModelFromStream(
            DiagramPressTest.class.getResourceAsStream("/processes/labelling/label-structure.bpmn"));

    @Test
    void writesWellFormedXmlThatSaysWhatItShows() throws Exception {
        Element svg = parse(drawing().svg());
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getFirstChild().getTextContent()).isEqualTo("Labelliser une structure France Services");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).contains("porteur de projet");
    }

    @Test
    void drawsEveryShapeAndEveryLineOfTheLayout() {
        String svg = drawing().svg();
        int shapes =
                count(svg, "class=\"(pool|lane|task|event|gateway|subprocess) ?[^\"]*\"><(rect|circle|path|title)");
        assertThat(shapes)
                .isEqualTo(model.getModelElementsByType(BpmnShape.class).size())
                .isPositive();
        assertThat(count(svg, "class=\"flow\""))
                .isEqualTo(model.getModelElementsByType(BpmnEdge.class).size())
                .isPositive();
    }

    @Test
    void writesEveryNameOfTheModel() throws Exception {
        String words = parse(drawing().svg()).getTextContent().replaceAll("\\s+", "");
        assertThat(model.getModelElementsByType(FlowElement.class))
                .filteredOn(element -> element.getName() != null)
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        element -> assertThat(words).contains(element.getName().replaceAll("\\s+", "")));
    }

    @Test
    void givesClassesOnlySoThatAStrictPolicyHolds() {
        assertThat(drawing().svg()).doesNotContain("style=", "<script", "<style", "fill=", "stroke=", " on");
    }

    @Test
    void showsWhereTheCaseStands() {
        Diagram diagram = DiagramPress.draw(
                model, Set.of("review-candidacy", "plan-visit"), Set.of("plan-visit", "audit-structure"));
        assertThat(diagram.stages())
                .contains(
                        new Stage("Préfecture", "Examiner la candidature", State.DONE),
                        new Stage("ANCT", "Désigner un auditeur et fixer la visite", State.HERE),
                        new Stage("Auditeur désigné", "Auditer la structure sur place", State.HERE),
                        new Stage("Maillage", "Clore le dossier", State.AHEAD));
        assertThat(count(diagram.svg(), "class=\"task user here\"")).isEqualTo(2);
        assertThat(count(diagram.svg(), "class=\"halo\"")).isEqualTo(2);
        assertThat(count(diagram.svg(), "class=\"task user done\"")).isEqualTo(1);
    }

    @Test
    void takesAHostileNameAsText() throws Exception {
        UserTask task = model.getModelElementById("review-candidacy");
        task.setName("<script>alert('1')</script> \"&${7*7}");
        SequenceFlow flow = model.getModelElementById("referred");
        flow.setName("</text><script/>");
        String svg = drawing().svg();
        assertThat(svg).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(parse(svg).getTextContent()).contains("\"&${7*7}");
    }

    private Diagram drawing() {
        return DiagramPress.draw(model, Set.of(), Set.of());
    }

    private static int count(String text, String pattern) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }

    private static Element parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }
}
