package fr.maillage.convention.draft;

import fr.maillage.convention.draft.Convention.NewConvention;
import fr.maillage.convention.draft.Party.Named;
import fr.maillage.directory.Departments;
import fr.maillage.directory.Frameworks;
import fr.maillage.shared.Ids;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What a convention holds before anybody has typed a word: parties from the directory, texts from the headings. */
@Component
class FirstDraft {

    private final Conventions conventions;
    private final Parties parties;
    private final DrawUpParties drawUp;
    private final Headings headings;
    private final Frameworks frameworks;
    private final Departments departments;
    private final Clock clock;

    FirstDraft(
            Conventions conventions,
            Parties parties,
            DrawUpParties drawUp,
            Headings headings,
            Frameworks frameworks,
            Departments departments,
            Clock clock) {
        this.conventions = conventions;
        this.parties = parties;
        this.drawUp = drawUp;
        this.headings = headings;
        this.frameworks = frameworks;
        this.departments = departments;
        this.clock = clock;
    }

    Convention of(NewConvention told, String account) {
        String framework = frameworks.inForce(told.referenceOn()).code();
        Convention convention = new Convention(Ids.fresh(), told, framework, account, clock.instant());
        convention.write(proposed(told), "", false);
        conventions.save(convention);
        List<Named> named = drawUp.of(convention);
        IntStream.range(0, named.size()).forEach(i -> parties.save(new Party(convention, named.get(i), i + 1)));
        return convention;
    }

    /** The name of its case. */
    String title(Convention convention) {
        return "Convention départementale · " + departments.name(convention.departement());
    }

    private Wording proposed(NewConvention told) {
        Wording wording = Wording.NONE;
        for (Heading heading : headings.askedForOn(told.referenceOn())) {
            wording = wording.with(
                    heading.code(), heading.proposal().replace("{departement}", departments.name(told.departement())));
        }
        return wording;
    }
}
