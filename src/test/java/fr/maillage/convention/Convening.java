package fr.maillage.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.act.Issues;
import fr.maillage.act.Parties;
import fr.maillage.act.Party;
import fr.maillage.act.seal.SealActs;
import fr.maillage.act.signature.SignAct;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.convention.amendment.Amendments;
import fr.maillage.convention.annex.Annexing;
import fr.maillage.convention.draft.BeginConvention;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.DraftDecision;
import fr.maillage.convention.draft.InstrumentState;
import fr.maillage.convention.draft.WriteConvention;
import fr.maillage.directory.CapacityProofs;
import fr.maillage.directory.Characters;
import fr.maillage.directory.Frameworks;
import fr.maillage.directory.LegalNature;
import fr.maillage.directory.NewStructure;
import fr.maillage.directory.OpeningHours;
import fr.maillage.directory.Organisation;
import fr.maillage.directory.Organisations;
import fr.maillage.directory.Partner;
import fr.maillage.directory.Prefecture;
import fr.maillage.directory.StructureFormat;
import fr.maillage.directory.Structures;
import fr.maillage.directory.WeeklyHours;
import fr.maillage.people.AccountOpening;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import fr.maillage.shared.calendar.Today;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** The acts of a convention as a test says them: begin, send, sign. Each test has a département of its own. */
@TestComponent
@Import(Annexing.class)
public class Convening {

    public static final String PASSWORD = "une phrase assez longue";

    private static final List<String> DEPARTEMENTS = List.of(
            "47", "46", "32", "81", "12", "09", "65", "64", "40", "33", "24", "19", "87", "23", "15", "48", "86", "79",
            "85", "49", "72", "53", "35", "22", "29", "56", "50", "14", "61", "27", "76", "28", "03", "04", "05", "06",
            "07", "08", "10", "11", "16", "17", "18", "21", "25", "26", "01", "02", "30", "31", "34", "36", "37", "39",
            "41", "42", "43", "44", "45", "51", "52", "54", "55", "57", "58", "59", "60", "62", "63", "66", "67", "68",
            "69", "70", "71", "73", "74", "77", "78", "80", "83", "84", "88", "89", "90", "91", "92", "93", "94", "95");

    @Autowired
    Organisations organisations;

    @Autowired
    Frameworks frameworks;

    @Autowired
    AccountOpening accounts;

    @Autowired
    BeginConvention begin;

    @Autowired
    WriteConvention write;

    Annexing annexing;

    @Autowired
    ConventionFiles files;

    @Autowired
    Parties parties;

    @Autowired
    Tasks tasks;

    @Autowired
    Issues issues;

    @Autowired
    SealActs seal;

    @Autowired
    SignAct sign;

    @Autowired
    Structures structures;

    @Autowired
    CapacityProofs proofs;

    @Autowired
    Amendments amendments;

    @Autowired
    Today today;

    /** Journeys make this by hand, where nothing of a test is a bean. */
    @Autowired
    void annexing(AutowireCapableBeanFactory beans) {
        annexing = beans.createBean(Annexing.class);
    }

    /** What a draft needs beside its texts. */
    void annex(String id, Department department) {
        annexing.complete(id, department.office());
    }

    /** A département whose base partners all have a representative, and its office. */
    public Department department() {
        return department(frameworks.inForce(Department.REFERENCE).partners());
    }

    /** One where only some of them have. */
    Department department(List<Partner> represented) {
        String code = DEPARTEMENTS.stream()
                .filter(free -> organisations.partnersIn(free).isEmpty())
                .findFirst()
                .orElseThrow();
        represented.forEach(partner -> represent(partner, code));
        return new Department(code, person(Grant.territorial(Role.PREFECTURE_OFFICER, code)));
    }

    void represent(Partner partner, String code) {
        organisations.register(new Organisations.NewOrganisation(
                partner.code() + "-" + code,
                Organisation.Kind.PARTNER,
                LegalNature.PARTNER,
                partner.name() + " " + code,
                code,
                partner.code(),
                "la direction"));
    }

    /**
     * A département of a test.
     *
     * @param office who drafts there
     */
    public record Department(String code, Actor office) {
        static final LocalDate REFERENCE = LocalDate.of(2020, 2, 6);
    }

    public Actor person(Grant grant) {
        String account = accounts.openForDemonstration(Ids.fresh() + "@example.org", "Camille Essai", PASSWORD, grant);
        return new Actor(account, Set.of(grant));
    }

    /** A draft that lacks nothing. */
    public String draft(Department department) {
        return draft(department, Department.REFERENCE);
    }

    String draft(Department department, LocalDate reference) {
        String id = begin.begin(new Convention.NewConvention(department.code(), reference), department.office())
                .id("convention");
        var typed = new WriteConvention.Typed(files.known(id).version(), Map.of(), "Chef-lieu", false);
        assertThat(write.write(id, typed, department.office())).isEmpty();
        annex(id, department);
        return id;
    }

    public Outcome send(String id, Department department) {
        String task = task(id, "convention/draft-convention", department.office());
        return tasks.complete(task, DraftDecision.SEND, department.office());
    }

    /** A convention that waits for its parties, frozen. */
    public String sent(Department department) {
        return sent(draft(department), department);
    }

    /** One of today, whose parties are the managers of today as well. */
    public String sentToday(Department department) {
        return sent(draft(department, today.in(department.code())), department);
    }

    private String sent(String id, Department department) {
        assertThat(send(id, department)).isInstanceOf(Outcome.Done.class);
        freeze(id);
        return id;
    }

    /** A convention in force. */
    public String sealed(Department department) {
        String id = sent(department);
        finish(id, department);
        return id;
    }

    /** Whoever has not signed signs, and the platform seals. */
    void finish(String id, Department department) {
        parties(id).stream().filter(Party::isWaiting).forEach(party -> sign(id, party, department));
        seal.run();
        assertThat(files.known(id).state()).isEqualTo(InstrumentState.SEALED);
    }

    /** A structure of the département gets its label today. */
    public String label(Department department) {
        String manager = organisations
                .register(new Organisations.NewOrganisation(
                        Ids.fresh(),
                        Organisation.Kind.SPONSOR,
                        LegalNature.MUNICIPALITY,
                        "Commune d’essai " + department.code(),
                        department.code(),
                        null,
                        "le maire"))
                .id();
        proofs.keep(manager, Characters.deliberation(), "platform");
        String label = Ids.fresh();
        var contact = new NewStructure.Contact("accueil@example.org", "0500000000", "", "");
        structures.open(new NewStructure(
                label,
                manager,
                department.code(),
                "France Services d’essai",
                StructureFormat.FIXED,
                today.in(department.code()),
                contact,
                List.of(new NewStructure.Site(
                        "Mairie",
                        new NewStructure.Address("1 place de la Mairie", "", "00000", "Commune d’essai", "00000"),
                        null,
                        new WeeklyHours(Map.of(DayOfWeek.MONDAY, OpeningHours.CLOSED))))));
        return label;
    }

    /** Where the platform's own clockwork runs, it may be faster and still at it. */
    public void freeze(String id) {
        seal.run();
        for (int tries = 0; identity(id).isEmpty() && tries < 100; tries++) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** The act's name; empty until it is frozen. */
    String identity(String id) {
        return issues.findByCaseIdOrderByNumberDesc(id).get(0).identity().orElse("");
    }

    public List<Party> parties(String id) {
        return parties.of(id, files.known(id).issue());
    }

    /** Somebody who may answer for a party. */
    public Actor voiceOf(Party party, Department department) {
        return person(grantOf(party, department));
    }

    Grant grantOf(Party party, Department department) {
        return new Grant(
                party.side().role().orElseThrow(),
                department.code(),
                party.organisation().equals(Prefecture.organisationOf(department.code()))
                        ? Grant.ANY
                        : party.organisation());
    }

    public Outcome sign(String id, Party party, Department department) {
        Actor voice = voiceOf(party, department);
        return sign.sign(task(id, Signatures.FORM, voice), PASSWORD, voice);
    }

    public String task(String id, String form, Actor actor) {
        return tasks.openIn(id, actor).stream()
                .filter(waiting -> waiting.form().equals(form))
                .findFirst()
                .orElseThrow()
                .task();
    }
}
