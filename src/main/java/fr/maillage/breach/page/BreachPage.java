package fr.maillage.breach.page;

import fr.maillage.breach.Aspect;
import fr.maillage.breach.Breach;
import fr.maillage.breach.BreachFiles;
import fr.maillage.breach.BreachPlaces;
import fr.maillage.breach.NoticeClock;
import fr.maillage.breach.ReadBreach;
import fr.maillage.breach.Statement;
import fr.maillage.desk.TaskDesk;
import fr.maillage.people.Role;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** One breach: how it stands for whoever may know of it, and what was written for whoever answers for the data. */
@Component
@RequestScope
public class BreachPage {

    private static final List<String> WRITTEN = List.of(
            Statement.PERSONS,
            Statement.RECORDS,
            Statement.CONSEQUENCES,
            Statement.MEASURES,
            Statement.CONTACT,
            Statement.LATE,
            Statement.REFERENCE,
            Statement.NO_RISK,
            Statement.INFORMING);

    private final BreachFiles files;
    private final BreachPlaces places;
    private final ReadBreach reading;
    private final NoticeClock clock;
    private final TaskDesk desk;
    private String id;
    private Breach breach;
    private Statement said;

    BreachPage(BreachFiles files, BreachPlaces places, ReadBreach reading, NoticeClock clock, TaskDesk desk) {
        this.files = files;
        this.places = places;
        this.reading = reading;
        this.clock = clock;
        this.desk = desk;
    }

    public void load() {
        breach = files.readable(id, desk.actor());
        said = isOpened() ? reading.read(id, desk.actor()) : null;
    }

    /** Whether what was written is shown. */
    public boolean isOpened() {
        return files.answersFor(breach, desk.actor());
    }

    /** Null for whoever does not answer for the data. */
    public Statement getSaid() {
        return said;
    }

    /** The questions to which codes were chosen, of those that were answered. */
    public List<Aspect> getChosen() {
        return Arrays.stream(Aspect.values())
                .filter(aspect -> !said.chosen(aspect).isEmpty())
                .toList();
    }

    /** The questions that were answered in words. */
    public List<String> getWritten() {
        return WRITTEN.stream().filter(key -> !said.get(key).isEmpty()).toList();
    }

    public Breach getBreach() {
        return breach;
    }

    /** Empty for the platform itself. */
    public String getPlace() {
        return places.of(breach).name();
    }

    public NoticeClock.Reading getClock() {
        return clock.of(breach);
    }

    /** Whether its case is open to who looks, who may be just the one who reported it, or the platform's operator. */
    public boolean isFollowed() {
        return desk.actor().is(Role.ANCT_OFFICER)
                || (isOpened() && breach.structure().isPresent());
    }

    /** The page of the task that waits for who looks, or that of the case. */
    public String getNext() {
        return desk.next(id).replace("faces-redirect=true&", "");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
