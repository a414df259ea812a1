package fr.maillage.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.casework.Outcome;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.mandate.Original.Copy;
import fr.maillage.mandate.giving.MandateAnswer.Given;
import fr.maillage.people.Actor;
import fr.maillage.shared.Ids;
import fr.maillage.vault.Vault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A counter where both sign without their two files being printed, which costs most of it; all else is as it is. */
record Paperless(Counter counter, Vault vault, List<String> codes) {

    private static final byte[] FILE = new byte[200];

    /** Mandates for two démarches. */
    Paperless(Counter counter, Vault vault) {
        this(counter, vault, List.of("retire.claim", "tax.declare"));
    }

    /** A mandate in force. */
    String given(LabelledStructure structure, Actor agent) {
        String id = counter.draft(structure, agent, Map.of());
        assertThat(sign(id, agent)).isInstanceOf(Outcome.Done.class);
        return id;
    }

    Outcome sign(String id, Actor agent) {
        String task = counter.task(id, agent);
        Mandate mandate = counter.mandates.findById(id).orElseThrow();
        List<Procedure> lines = IntStream.range(0, codes.size())
                .mapToObj(line -> new Procedure(Ids.fresh(), id, line + 1, codes.get(line)))
                .toList();
        vault.makeAll(lines.stream().map(Procedure::id).toList());
        List<Original> papers = Stream.of(Copy.values())
                .map(copy -> new Original(id, copy, vault.close(id, "mandate.original." + copy, FILE)))
                .toList();
        Given given = new Given(mandate.version(), said(agent), lines, papers);
        return counter.tasks.complete(task, given, agent);
    }

    private Signing said(Actor agent) {
        return new Signing(
                Set.of(agent.account()),
                counter.today.in("38").plusDays(30),
                Optional.empty(),
                Code.fresh().hash(Code.Sort.CHECK),
                Code.fresh().hash(Code.Sort.SECRET),
                "0".repeat(64));
    }
}
