package fr.maillage.document;

import java.util.List;
import java.util.Map;

/** Tells what {@link Press} prints of a template and its values, for those who read an act on a page. */
public interface Transcripts {

    /** Every passage, in its order; the same words as in print. */
    List<Passage> of(String template, Map<String, Object> model);
}
