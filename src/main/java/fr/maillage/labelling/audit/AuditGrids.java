package fr.maillage.labelling.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The grids, read from dated data: a new one is a new file, never a new program. */
@Component
public class AuditGrids {

    private final List<AuditGrid> byAge;

    AuditGrids(ObjectMapper json, ResourcePatternResolver resources) throws IOException {
        List<AuditGrid> grids = new ArrayList<>();
        for (Resource file : resources.getResources("classpath:data/labelling/audit-grid-*.json")) {
            grids.add(json.readValue(file.getInputStream(), AuditGrid.class));
        }
        grids.sort(Comparator.comparing(AuditGrid::from).reversed());
        byAge = List.copyOf(grids);
    }

    /** The grid that a visit on a day follows. */
    public AuditGrid inForce(LocalDate day) {
        return byAge.stream()
                .filter(grid -> !day.isBefore(grid.from()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no grid in force on " + day));
    }

    /** A grid by its code, as an audit names it. */
    public AuditGrid of(String code) {
        return byAge.stream()
                .filter(grid -> grid.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no grid " + code));
    }
}
