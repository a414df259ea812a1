package fr.maillage.convention.draft;

import fr.maillage.shared.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names everything that a convention lacks before it can be sent, with the article that asks for it. */
@Component
public class Missing {

    private final Headings headings;
    private final Particulars particulars;
    private final List<Requirement> others;

    Missing(Headings headings, Particulars particulars, List<Requirement> others) {
        this.headings = headings;
        this.particulars = particulars;
        this.others = List.copyOf(others);
    }

    /** Empty when it may be sent. */
    public List<Refusal> in(Convention convention) {
        Stream<Refusal> own = Stream.concat(place(convention), unwritten(convention));
        return Stream.concat(own, others.stream().flatMap(other -> other.lackedBy(convention)))
                .toList();
    }

    private Stream<Refusal> place(Convention convention) {
        String source = particulars.source(Particulars.PLACE, convention.referenceOn());
        return convention.place().isBlank()
                ? Stream.of(Refusal.at("place", "convention.missing.place", source))
                : Stream.empty();
    }

    private Stream<Refusal> unwritten(Convention convention) {
        return headings.askedForOn(convention.referenceOn()).stream()
                .filter(heading -> convention.wording().of(heading.code()).isBlank())
                .map(heading ->
                        Refusal.at(heading.code(), "convention.missing.text", heading.title(), heading.source()));
    }
}
