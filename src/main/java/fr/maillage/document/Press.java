package fr.maillage.document;

import java.util.List;
import java.util.Map;

/**
 * Prints acts: one of the templates under {@code signatures/documents} and its values become a PDF that is archivable
 * (PDF/A-3a, ISO 19005-3) and readable by everyone (PDF/UA-1, ISO 14289-1) at once.
 */
public interface Press {

    /**
     * Prints a document in French.
     *
     * @param template the file's name without its ending: {@code label-decision}
     * @param model what the template names; values are text whatever they look like, and a missing one is an error of
     *     the caller, because an act with a hole must not exist
     * @param title shown in the reader's window and by assistive technology
     */
    default byte[] print(String template, Map<String, Object> model, String title) {
        return print(template, model, title, List.of());
    }

    /**
     * Prints a document that waits for signatures. The template says where each goes: {@code <signature-place
     * name="…"></signature-place>}; a place that it leaves out, names twice or invents is an error of the caller.
     *
     * @param places empty signature fields, tagged and as large as stated, to be filled by {@code signing}
     */
    byte[] print(String template, Map<String, Object> model, String title, List<SignaturePlace> places);
}
