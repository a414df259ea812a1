package fr.maillage.labelling.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.directory.Framework;
import fr.maillage.directory.Partner;
import fr.maillage.directory.WeeklyHours;
import fr.maillage.labelling.candidacy.Answers;
import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.labelling.candidacy.Completeness;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.labelling.candidacy.DraftCandidacy;
import fr.maillage.labelling.candidacy.DraftCandidacy.Reading;
import fr.maillage.labelling.candidacy.DraftCandidacy.Written;
import fr.maillage.labelling.candidacy.Hours;
import fr.maillage.labelling.candidacy.Section;
import fr.maillage.shared.Ids;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import jakarta.faces.view.ViewScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** One page of a candidacy being written. What is typed is kept as typed; what cannot be read is shown beside it. */
@Component
@ViewScoped
public class CandidacyPage {

    private static final List<String> LISTS = List.of("sites", "agents");

    private final Dossiers dossiers;
    private final DraftCandidacy drafts;
    private final Completeness completeness;
    private final TaskDesk desk;
    private final Summary summary;

    private final String tab = Ids.fresh();
    private String id;
    private boolean checking;
    private Section section;
    private String departement = "";
    private long version;
    private Map<String, Object> fields = Map.of();
    private List<Refusal> missing = List.of();

    CandidacyPage(Dossiers dossiers, DraftCandidacy drafts, Completeness completeness, TaskDesk desk, Summary summary) {
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.completeness = completeness;
        this.desk = desk;
        this.summary = summary;
    }

    /** Reads the page of a section; unknown when it is not the actor's to write. */
    public void load(String code) {
        section = Section.byCode(code).orElseThrow(() -> new UnknownObject("section"));
        Candidacy candidacy = dossiers.own(id, desk.actor());
        if (!candidacy.state().isOpenForWriting()) {
            throw new UnknownObject("draft");
        }
        departement = candidacy.departement();
        version = candidacy.writings();
        fields = Fields.shown(candidacy.answers());
        missing = completeness.missing(candidacy.answers(), departement);
        if (checking) {
            desk.refuse(here(missing), Fields::address);
        }
    }

    /** Keeps the page and goes on; stays when something typed cannot be read. */
    public String next() {
        return keep() ? address(section.next().map(Section::code).orElse("check")) : null;
    }

    /** Keeps the page and comes back to it with one more entry. */
    public String add(String list) {
        fields.put(list + "." + (count(list) + 1) + ".entry", true);
        return keep() ? address(section.code()) : null;
    }

    public String remove(String list, int number) {
        if (!LISTS.contains(list) || !keep()) {
            return null;
        }
        return kept(drafts.remove(id, reading(), list, number, desk.actor())) ? address(section.code()) : null;
    }

    private boolean keep() {
        if (!kept(drafts.write(id, reading(), Fields.typed(fields), desk.actor()))) {
            return false;
        }
        List<Refusal> unreadable = here(completeness.missing(Answers.of(Fields.typed(fields)), departement)).stream()
                .filter(remark -> !remark.key().startsWith("candidacy.required")
                        && !remark.key().startsWith("candidacy.missing"))
                .toList();
        if (!unreadable.isEmpty()) {
            desk.refuse(unreadable, Fields::address);
        }
        return unreadable.isEmpty();
    }

    private boolean kept(Written written) {
        if (written != Written.KEPT) {
            desk.refuse(List.of(Refusal.of(written.sentence())));
        }
        return written == Written.KEPT;
    }

    private List<Refusal> here(List<Refusal> remarks) {
        return remarks.stream()
                .filter(remark -> Section.of(remark.field()) == section)
                .toList();
    }

    private String address(String page) {
        return "/forms/labelling/candidacy/" + page + ".xhtml?faces-redirect=true&candidacy=" + id;
    }

    private Reading reading() {
        return new Reading(version, tab);
    }

    private int count(String list) {
        return Answers.of(Fields.typed(fields)).entries(list).size();
    }

    /** The opening of a site, or of the whole structure for 0, as it is typed now. */
    public String total(int site) {
        Hours hours = Hours.of(Answers.of(Fields.typed(fields)));
        return summary.total(site == 0 ? hours.structure() : hours.bySite().getOrDefault(site, WeeklyHours.CLOSED));
    }

    public List<Progress> getProgress() {
        return Progress.of(missing, section);
    }

    public Framework getFramework() {
        return completeness.framework(departement);
    }

    /** The base partners that are ticked. */
    public String[] getPartners() {
        return getFramework().partners().stream()
                .map(Partner::code)
                .filter(code -> Boolean.TRUE.equals(fields.get("partners." + code)))
                .toArray(String[]::new);
    }

    public void setPartners(String[] ticked) {
        List<String> codes = Arrays.asList(ticked);
        getFramework()
                .partners()
                .forEach(partner -> fields.put("partners." + partner.code(), codes.contains(partner.code())));
    }

    /** The numbers of a list's entries, from 1. */
    public List<Integer> entries(String list) {
        return IntStream.rangeClosed(1, count(list)).boxed().toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public void setChecking(boolean checking) {
        this.checking = checking;
    }

    public boolean isChecking() {
        return checking;
    }

    public Map<String, Object> getFields() {
        return fields;
    }

    public Section getSection() {
        return section;
    }

    public List<Refusal> getMissing() {
        return missing;
    }

    public long getVersion() {
        return version;
    }

    public String getTab() {
        return tab;
    }
}
