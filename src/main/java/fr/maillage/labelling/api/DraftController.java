package fr.maillage.labelling.api;

import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.labelling.candidacy.Completeness;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.labelling.candidacy.DraftCandidacy;
import fr.maillage.labelling.candidacy.DraftCandidacy.Reading;
import fr.maillage.labelling.candidacy.DraftCandidacy.Written;
import fr.maillage.people.Actor;
import fr.maillage.people.CurrentActor;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Keeps what the candidacy's page sends while the person types, and answers with a sentence for the person. */
@RestController
class DraftController {

    private final DraftCandidacy drafts;
    private final Dossiers dossiers;
    private final Completeness completeness;
    private final CurrentActor actor;
    private final MessageSource sentences;

    DraftController(
            DraftCandidacy drafts,
            Dossiers dossiers,
            Completeness completeness,
            CurrentActor actor,
            MessageSource sentences) {
        this.drafts = drafts;
        this.dossiers = dossiers;
        this.completeness = completeness;
        this.actor = actor;
        this.sentences = sentences;
    }

    @PostMapping(path = "/labelling/candidacies/{id}/draft", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    ResponseEntity<String> keep(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Locale locale) {
        Actor who = actor.get();
        SentDraft draft = SentDraft.of(sent);
        Reading reading = new Reading(draft.version(), draft.tab());
        var kept = dossiers.own(id, who).answers();
        Written written = drafts.write(id, reading, draft.laidOver(kept), who);
        if (written != Written.KEPT) {
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(sentences.getMessage(written.sentence(), new Object[0], locale));
        }
        Candidacy now = dossiers.own(id, who);
        int missing = completeness.missing(now.answers(), now.departement()).size();
        return ResponseEntity.ok(sentences.getMessage(written.sentence(), new Object[] {missing}, locale));
    }
}
