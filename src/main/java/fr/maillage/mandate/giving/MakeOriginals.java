package fr.maillage.mandate.giving;

import fr.maillage.directory.MandateTerms;
import fr.maillage.mandate.Code;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.Original;
import fr.maillage.mandate.Original.Copy;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.Safe;
import fr.maillage.mandate.Signing;
import fr.maillage.mandate.catalogue.Edition.Act;
import fr.maillage.mandate.giving.MandateAnswer.Given;
import fr.maillage.mandate.giving.MandateModel.Marks;
import fr.maillage.shared.Ids;
import fr.maillage.vault.Vault;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** From a draft and a citizen's hand to all that a signed mandate is: codes, keys, démarches and both originals. */
@Component
class MakeOriginals {

    private final SignOriginals signing;
    private final MandateTerms.InForce terms;
    private final Safe safe;
    private final Vault vault;

    MakeOriginals(SignOriginals signing, MandateTerms.InForce terms, Safe safe, Vault vault) {
        this.signing = signing;
        this.terms = terms;
        this.safe = safe;
        this.vault = vault;
    }

    Given of(Draft draft, Hand hand) {
        Marks marks = Marks.fresh(terms.in(draft.mandate().departement(), draft.today()));
        Map<Copy, byte[]> files = signing.of(draft, hand, marks);
        List<Procedure> procedures = procedures(draft);
        vault.makeAll(procedures.stream().map(Procedure::id).toList());
        return new Given(
                draft.mandate().version(),
                signing(draft, marks, files.get(Copy.CITIZEN)),
                procedures,
                closed(draft.mandate(), files));
    }

    private static Signing signing(Draft draft, Marks marks, byte[] citizens) {
        return new Signing(
                Set.copyOf(draft.agents()),
                draft.said().day(Draft.ENDS_ON).orElseThrow(),
                marks.terms().source(),
                marks.check().hash(Code.Sort.CHECK),
                marks.secret().hash(Code.Sort.SECRET),
                marks.salt().proofOf(citizens));
    }

    private static List<Procedure> procedures(Draft draft) {
        return IntStream.range(0, draft.procedures().size())
                .mapToObj(i -> procedure(draft, i + 1, draft.procedures().get(i).act()))
                .toList();
    }

    private static Procedure procedure(Draft draft, int number, Act act) {
        return new Procedure(Ids.fresh(), draft.mandate().id(), number, act.code());
    }

    private List<Original> closed(Mandate mandate, Map<Copy, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> safe.close(mandate, file.getKey(), file.getValue()))
                .toList();
    }
}
