package fr.maillage.directory;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.maillage.shared.DataFiles;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The yearly grants: recorded once per label and year, at the amount that dated data gives. */
@Component
@Transactional
public class OperatingGrants {

    private record Amount(LocalDate from, int euros, String source) {}

    private final EntityManager rows;
    private final List<Amount> amounts;

    OperatingGrants(EntityManager rows) {
        this.rows = rows;
        this.amounts = DataFiles.read("directory/operating-grant.json", new TypeReference<>() {});
    }

    /** Records the grant of the year in which the day is; again changes nothing. */
    public OperatingGrant record(String label, LocalDate day) {
        OperatingGrant known = rows.find(OperatingGrant.class, OperatingGrant.key(label, day.getYear()));
        if (known != null) {
            return known;
        }
        OperatingGrant grant = new OperatingGrant(label, day.getYear(), eurosOn(day));
        rows.persist(grant);
        return grant;
    }

    /** What a label has been given, oldest first. */
    @Transactional(readOnly = true)
    public List<OperatingGrant> of(String label) {
        return rows.createQuery(
                        "select g from OperatingGrant g where g.label = :label order by g.fiscalYear",
                        OperatingGrant.class)
                .setParameter("label", label)
                .getResultList();
    }

    private int eurosOn(LocalDate day) {
        return amounts.stream()
                .filter(amount -> !amount.from().isAfter(day))
                .max(Comparator.comparing(Amount::from))
                .orElseThrow(() -> new IllegalArgumentException("no operating grant on " + day))
                .euros();
    }
}
