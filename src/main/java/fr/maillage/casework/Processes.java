package fr.maillage.casework;

import java.util.List;
import java.util.Map;

/** The port to whatever runs the models. Every call joins the caller's transaction. */
public interface Processes {

    /** Starts a model for a case; the case's id is the business key. */
    void start(String process, String caseId, Map<String, Object> variables);

    /** Moves on from a task; {@code engineTask} is the id under which the engine announced it. */
    void complete(String engineTask, Map<String, Object> variables);

    /** Delivers a message to the case's process; false when nothing waits for it. */
    boolean send(String message, String caseId, Map<String, Object> variables);

    /** Evaluates a decision table; one map of outputs per rule that matched. */
    List<Map<String, Object>> decide(String table, Map<String, Object> facts);

    /** The case's model as SVG with the place where it stands, and the same told in words. */
    Diagram diagram(String caseId);
}
