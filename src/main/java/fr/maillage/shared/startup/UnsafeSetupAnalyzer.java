package fr.maillage.shared.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows an unsafe setup as problem and remedy rather than as a stack trace. */
class UnsafeSetupAnalyzer extends AbstractFailureAnalyzer<UnsafeSetup> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnsafeSetup cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
