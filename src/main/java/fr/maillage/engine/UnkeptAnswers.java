package fr.maillage.engine;

import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.DefaultDmnHistoryEventProducer;

/**
 * A table that a feature asks outside any process leaves nothing in the engine's history: pages ask at every look, of
 * drafts too, and who acts on an answer keeps it and tells the journal. What a process decides by a table is kept.
 */
class UnkeptAnswers extends DefaultDmnHistoryEventProducer {

    @Override
    public HistoryEvent createDecisionEvaluatedEvt(DmnDecisionEvaluationEvent evaluation) {
        return null;
    }
}
