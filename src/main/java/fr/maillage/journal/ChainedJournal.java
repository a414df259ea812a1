package fr.maillage.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The journal as one hash chain per case; decision 0003 says what exactly is hashed. */
@Component
class ChainedJournal implements Journal {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final Heads heads;
    private final Lines lines;
    private final Checkpoints checkpoints;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    ChainedJournal(Heads heads, Lines lines, Checkpoints checkpoints, Clock clock) {
        this.heads = heads;
        this.lines = lines;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String caseId, String actor, Fact fact) {
        UnwrittenFacts.ofThisTransaction(this::write)
                .add(new UnwrittenFacts.Told(caseId, clock.instant(), actor, fact));
    }

    private void write(String caseId, List<UnwrittenFacts.Told> told) {
        List<Line> written;
        Head end;
        do {
            end = heads.end(caseId);
            written = following(end, told);
        } while (!heads.move(end, written.get(written.size() - 1).head()));
        lines.append(written);
    }

    private static List<Line> following(Head end, List<UnwrittenFacts.Told> told) {
        List<Line> written = new ArrayList<>();
        Head last = end;
        for (UnwrittenFacts.Told fact : told) {
            Line line = Line.next(last, fact);
            written.add(line);
            last = line.head();
        }
        return written;
    }

    @Override
    @Transactional(readOnly = true)
    public Position position(String caseId) {
        Head end = heads.end(caseId);
        Checkpoint last = checkpoints.last();
        return new Position(end.sequence(), end.hash(), last.number(), last.hash());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> of(String caseId) {
        UnwrittenFacts.writeNow();
        return lines.of(caseId).stream().map(this::entry).toList();
    }

    private Entry entry(Line line) {
        return new Entry(
                line.caseId(),
                line.sequence(),
                Instant.parse(line.recordedAt()),
                line.actor(),
                line.kind(),
                details(line),
                line.hash());
    }

    private Map<String, String> details(Line line) {
        try {
            return json.readValue(line.details(), DETAILS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("line " + line.sequence() + " of " + line.caseId() + " is damaged", e);
        }
    }
}
