package fr.maillage.desk;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the pages say, in the reader's language: {@code #{msg['key']}}, or {@code #{msg.of('key', argument)}}. */
@Component("msg")
public class Messages extends AbstractMap<String, String> {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    private final MessageSource source;

    Messages(MessageSource source) {
        this.source = source;
    }

    @Override
    public String get(Object key) {
        return say(String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return source.getMessage(String.valueOf(key), null, null, LocaleContextHolder.getLocale()) != null;
    }

    public String of(String key, Object argument) {
        return say(key, argument);
    }

    public String of(String key, Object first, Object second) {
        return say(key, first, second);
    }

    public String of(String key, Object first, Object second, Object third) {
        return say(key, first, second, third);
    }

    public String all(String key, List<Object> arguments) {
        return say(key, arguments.toArray());
    }

    private String say(String key, Object... arguments) {
        Object[] words = Arrays.stream(arguments).map(this::word).toArray();
        String said = source.getMessage(key, words, null, LocaleContextHolder.getLocale());
        if (said == null) {
            LOG.warn("no sentence for {}", key);
            return key;
        }
        return said;
    }

    /** Days and moments are said as they are said everywhere, so that a refusal may name one. */
    private Object word(Object argument) {
        if (argument instanceof ZonedDateTime moment) {
            return date("date.moment", moment);
        }
        return argument instanceof LocalDate day ? date("date.day", day) : argument;
    }

    /** A date as a pattern of the message files writes it. */
    String date(String pattern, TemporalAccessor date) {
        Locale locale = LocaleContextHolder.getLocale();
        String said = DateTimeFormatter.ofPattern(say(pattern), locale).format(date);
        return locale.getLanguage().equals("fr") ? said.replaceFirst("(^|\\D)1 (?=\\p{L}{3})", "$11er ") : said;
    }

    /** Empty: sentences are asked for one by one. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
