package fr.maillage.engine;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ScriptEvaluationException;
import org.camunda.bpm.engine.impl.scripting.engine.DefaultScriptEngineResolver;

/** Finds no language at all: a model that brings a script fails before the script runs. */
class NoScripts extends DefaultScriptEngineResolver {

    NoScripts() {
        super(new ScriptEngineManager(null));
    }

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {}

    @Override
    public ScriptEngine getScriptEngine(String language, boolean fromCache) {
        throw new ScriptEvaluationException("Models hold no scripts, and this one asks for " + language, null);
    }
}
