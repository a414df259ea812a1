package fr.maillage.desk;

import java.util.AbstractMap;
import java.util.List;
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

    public String all(String key, List<Object> arguments) {
        return say(key, arguments.toArray());
    }

    private String say(String key, Object... arguments) {
        String said = source.getMessage(key, arguments, null, LocaleContextHolder.getLocale());
        if (said == null) {
            LOG.warn("no sentence for {}", key);
            return key;
        }
        return said;
    }

    /** Empty: sentences are asked for one by one. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
