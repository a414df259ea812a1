package fr.maillage.convention.draft;

import fr.maillage.act.Difference;
import fr.maillage.act.Enclosure;
import fr.maillage.act.Issue;
import fr.maillage.people.Actor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is enclosed with the act of a convention, as another room knows it. */
public interface Enclosures {

    /** Makes the files that the act will list; outside any transaction, and harmless when done twice. */
    void assemble(Convention convention);

    /** What the act's template names of each; what is not made yet has no digest. */
    List<Map<String, Object>> listed(Convention convention);

    /** What reads differently in them since an issue that was taken back, as far as the actor may read it. */
    Stream<Difference> differences(Issue former, Convention convention, Actor actor);

    /** The files that an issue lists, as the actor sees them. */
    List<Enclosure> of(Issue issue, Actor actor);
}
