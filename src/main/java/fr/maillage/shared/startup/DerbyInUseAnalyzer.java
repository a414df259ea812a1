package fr.maillage.shared.startup;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly that another process has the same Derby files open: embedded, they belong to one process. */
class DerbyInUseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private static final String ANOTHER_INSTANCE = "XSDB6";

    @Override
    protected FailureAnalysis analyze(Throwable root, SQLException cause) {
        if (!isInUse(cause)) {
            return null;
        }
        return new FailureAnalysis(
                "Another process is running on the same Derby files (by default the folder data/).",
                "Stop the other process, start this one in another folder, or use PostgreSQL to run several:"
                        + " --spring.profiles.active=postgresql",
                cause);
    }

    private static boolean isInUse(SQLException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException known && ANOTHER_INSTANCE.equals(known.getSQLState())) {
                return true;
            }
        }
        SQLException next = problem.getNextException();
        return next != null && isInUse(next);
    }
}
