package fr.maillage.labelling.label;

import fr.maillage.directory.CapacityProofs;
import fr.maillage.directory.CapacityStatement;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.NewStructure;
import fr.maillage.directory.OperatingGrants;
import fr.maillage.directory.StructureFormat;
import fr.maillage.directory.Structures;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.LabellingFact.StructureRegistered;
import fr.maillage.labelling.candidacy.Answers;
import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.labelling.candidacy.Sites;
import fr.maillage.shared.UnknownObject;
import org.springframework.stereotype.Component;

/** Enters a labelled structure in the public register, with its first yearly grant and its manager's capacity, once. */
@Component
public class RegisterLabel {

    private final Labels labels;
    private final Structures structures;
    private final OperatingGrants grants;
    private final CapacityProofs proofs;
    private final Journal journal;

    RegisterLabel(
            Labels labels, Structures structures, OperatingGrants grants, CapacityProofs proofs, Journal journal) {
        this.labels = labels;
        this.structures = structures;
        this.grants = grants;
        this.proofs = proofs;
        this.journal = journal;
    }

    /** Does nothing when the structure is there already. */
    public void of(Candidacy candidacy) {
        Label label = labels.findById(candidacy.id()).orElseThrow(() -> new UnknownObject("label"));
        if (label.structure().isPresent()) {
            return;
        }
        LabelledStructure structure = structures.open(structure(label, candidacy));
        int euros = grants.record(structure.id(), label.grantedOn()).euros();
        label.register(structure.id());
        proofs.keep(
                candidacy.organisation(),
                new CapacityStatement(candidacy.capacity().byKey()),
                Journal.PLATFORM);
        journal.record(candidacy.id(), Journal.PLATFORM, new StructureRegistered(structure.id(), euros));
    }

    private static NewStructure structure(Label label, Candidacy candidacy) {
        Answers answers = candidacy.answers();
        String booking = answers.yes("structure.booking") ? answers.get("structure.phone") : "";
        return new NewStructure(
                label.id(),
                candidacy.organisation(),
                candidacy.departement(),
                candidacy.structureName(),
                StructureFormat.valueOf(answers.get("structure.format")),
                label.grantedOn(),
                new NewStructure.Contact(answers.get("structure.mail"), answers.get("structure.phone"), booking, ""),
                Sites.of(answers));
    }
}
