package fr.maillage.casework;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The root cause in a stack trace, told by class and place; the message may speak of a person and is left out. */
public final class Cause {

    private static final Pattern THROWN =
            Pattern.compile("^(?:Caused by: )?([\\w$]+(?:\\.[\\w$]+)+)(?::|$)", Pattern.MULTILINE);
    private static final Pattern OURS =
            Pattern.compile("^\\s+at (?:[\\w.]+/)*(fr\\.maillage[\\w.$]*)\\(([\\w.:]+)\\)", Pattern.MULTILINE);

    private Cause() {}

    /** In what was thrown. */
    public static String in(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return in(trace.toString());
    }

    public static String in(String stackTrace) {
        if (stackTrace == null) {
            return "";
        }
        String thrown = "";
        int end = 0;
        Matcher classes = THROWN.matcher(stackTrace);
        while (classes.find()) {
            thrown = classes.group(1);
            end = classes.end();
        }
        return Stream.of(stackTrace.substring(end), stackTrace)
                .map(OURS::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(place -> place.group(2))
                .map((thrown + " @ ")::concat)
                .orElse(thrown);
    }
}
