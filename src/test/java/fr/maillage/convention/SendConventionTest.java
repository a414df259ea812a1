package fr.maillage.convention;

import static fr.maillage.casework.Refused.keys;
import static fr.maillage.casework.Refused.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.act.Party;
import fr.maillage.casework.Outcome;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.annex.AnnexField;
import fr.maillage.convention.annex.AnnexKind;
import fr.maillage.convention.draft.Convention.NewConvention;
import fr.maillage.convention.draft.Heading;
import fr.maillage.convention.draft.Headings;
import fr.maillage.convention.draft.WriteConvention.Typed;
import fr.maillage.directory.Partner;
import fr.maillage.shared.LostRace;
import fr.maillage.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing is sent before all is there that the rules of its day ask for; what is not is named, with its article. */
@OnDatabase
class SendConventionTest {

    private static final LocalDate DECREE = LocalDate.of(2023, 11, 18);

    @Autowired
    Convening convening;

    @Autowired
    Headings headings;

    private Department department;

    @BeforeEach
    void aDepartment() {
        department = convening.department();
    }

    @Test
    void isRefusedForEachArticleThatIsNotWrittenAndForThePlaceAndGoesThroughWithAll() {
        String id = convening.draft(department);
        List<Heading> asked = headings.askedForOn(Department.REFERENCE);
        assertThat(asked).hasSize(12);
        for (Heading heading : asked) {
            String text = convening.files.known(id).wording().of(heading.code());
            write(id, Map.of(heading.code(), " "), "Chef-lieu");
            assertThat(reasons(convening.send(id, department))).containsExactly(unwritten(heading));
            write(id, Map.of(heading.code(), text), "Chef-lieu");
        }
        write(id, Map.of(), " ");
        assertThat(reasons(convening.send(id, department)))
                .containsExactly(Refusal.at("place", "convention.missing.place", "convention type, formule finale"));

        write(id, Map.of(), "Chef-lieu");
        assertThat(convening.send(id, department)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void isRefusedForEveryAnnexThatIsNotWrittenWithItsArticle() {
        String id = begun(Department.REFERENCE);
        write(id, Map.of(), "Chef-lieu");

        List<Refusal> reasons = reasons(convening.send(id, department));

        assertThat(reasons).extracting(Refusal::key).containsOnly("annex.missing.OFFERS", "annex.missing.REFERENTS");
        assertThat(reasons)
                .extracting(reason -> reason.arguments().get(1).toString())
                .allSatisfy(article -> assertThat(article).isNotBlank());
    }

    @Test
    void asksForARuleFromTheDayOnWhichItIsInForce() {
        Map<String, String> nothing = headings.askedForOn(DECREE).stream()
                .map(Heading::code)
                .collect(Collectors.toMap(Function.identity(), code -> ""));
        assertThat(nothing).hasSize(17);
        String former = begun(DECREE.minusDays(1));
        write(former, nothing, "Chef-lieu");
        assertThat(fields(former)).hasSize(12).doesNotContain("denunciation");

        department = convening.department();
        String later = begun(DECREE);
        write(later, nothing, "Chef-lieu");
        assertThat(fields(later)).containsAll(nothing.keySet());
    }

    /** Whoever was not in the directory when the draft began is party as soon as it is there and the draft is saved. */
    @Test
    void waitsForTheRepresentativeOfEachBasePartner() {
        List<Partner> all = convening.frameworks.inForce(Department.REFERENCE).partners();
        Partner last = all.get(all.size() - 1);
        department = convening.department(all.subList(0, all.size() - 1));
        String id = convening.draft(department);
        assertThat(reasons(convening.send(id, department)))
                .containsExactly(Refusal.of("convention.missing.partner", last.name(), "convention type, art. 1"));

        convening.represent(last, department.code());
        assertThat(reasons(convening.send(id, department)))
                .containsExactly(Refusal.of("convention.missing.party", last.name(), "convention type, art. 1"));

        write(id, Map.of(), "Chef-lieu");
        convening.annex(id, department);
        assertThat(convening.send(id, department)).isInstanceOf(Outcome.Done.class);
        assertThat(convening.parties(id)).extracting(Party::organisation).containsOnlyOnce(last.code());
    }

    /** The article is that of the day of reference. */
    @Test
    void namesTheDecreeForWhoMustSignFromTheDayOnWhichItIsInForce() {
        List<Partner> all = convening.frameworks.inForce(DECREE).partners();
        department = convening.department(all.subList(1, all.size()));
        String id = begun(DECREE);

        assertThat(reasons(convening.send(id, department)))
                .contains(Refusal.of("convention.missing.partner", all.get(0).name(), "décret n° 2023-1052, art. 2"));
    }

    @Test
    void isRefusedWhereverASignStandsThatTheActCannotPrint() {
        String id = convening.draft(department);
        Party prefect = convening.parties(id).get(0);
        write(id, Map.of("steering", "Le comité se réunit \uD83D\uDE80."), "Chef-lieu \uD83D\uDE80");
        assertThat(convening.write.entitle(id, Map.of(prefect.id(), "le préfet \uD83D\uDE80"), department.office()))
                .isEmpty();
        convening.annexing.type(
                id, AnnexKind.REFERENTS, AnnexField.SUBSTITUTE, "Camille \uD83D\uDE80", department.office());

        assertThat(reasons(convening.send(id, department)))
                .extracting(Refusal::field)
                .startsWith("place", "steering", "title." + prefect.id())
                .last()
                .isEqualTo("annexes-title");
    }

    @Test
    void isTheOnlyOneUnderWayWhenTwoOfficersBeginAtOnce() {
        var told = new NewConvention(department.code(), Department.REFERENCE);
        List<CompletableFuture<Outcome>> officers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> LostRace.runAgain(() -> convening.begin.begin(told, department.office()))))
                .limit(2)
                .toList();

        assertThat(officers.stream().map(CompletableFuture::join))
                .hasAtLeastOneElementOfType(Outcome.Done.class)
                .filteredOn(Outcome.Refused.class::isInstance)
                .singleElement()
                .satisfies(late -> assertThat(keys(late)).containsExactly("convention.already-open"));
    }

    private String begun(LocalDate reference) {
        return convening
                .begin
                .begin(new NewConvention(department.code(), reference), department.office())
                .id("convention");
    }

    private void write(String id, Map<String, String> texts, String place) {
        var typed = new Typed(convening.files.known(id).version(), texts, place, false);
        assertThat(convening.write.write(id, typed, department.office())).isEmpty();
    }

    private List<String> fields(String id) {
        return reasons(convening.send(id, department)).stream()
                .filter(reason -> reason.key().equals("convention.missing.text"))
                .map(Refusal::field)
                .toList();
    }

    private static Refusal unwritten(Heading heading) {
        return Refusal.at(heading.code(), "convention.missing.text", heading.title(), heading.source());
    }
}
