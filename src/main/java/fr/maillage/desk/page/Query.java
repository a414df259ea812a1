package fr.maillage.desk.page;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** What an address asks for. Anything may stand in an address, so whatever makes no sense counts as not asked. */
@Component
class Query {

    private static final Pattern PAGE = Pattern.compile("\\d{1,4}");

    private final HttpServletRequest request;

    Query(HttpServletRequest request) {
        this.request = request;
    }

    String text(String name) {
        String asked = request.getParameter(name);
        return asked == null ? "" : asked.strip();
    }

    /** The number of the page asked for, from 0. */
    int page() {
        String asked = text("page");
        return PAGE.matcher(asked).matches() ? Integer.parseInt(asked) : 0;
    }

    <E extends Enum<E>> E one(Class<E> kind, E usual) {
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text("order"))) {
                return constant;
            }
        }
        return usual;
    }

    /** Names and values as they stand in an address, each pair ended so that another may follow; empty ones left out. */
    String with(String... namesAndValues) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!namesAndValues[i + 1].isEmpty()) {
                written.append(namesAndValues[i])
                        .append('=')
                        .append(UriUtils.encode(namesAndValues[i + 1], StandardCharsets.UTF_8))
                        .append('&');
            }
        }
        return written.toString();
    }
}
