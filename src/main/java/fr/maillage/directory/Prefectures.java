package fr.maillage.directory;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.maillage.shared.DataFiles;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The prefecture of each département, which signs its acts and answers for them before a court. */
@Component
public class Prefectures {

    private final Map<String, Prefecture> prefectures =
            DataFiles.read("directory/prefectures.json", new TypeReference<List<Prefecture>>() {}).stream()
                    .collect(toUnmodifiableMap(Prefecture::code, Function.identity()));

    public Prefecture of(String code) {
        Prefecture prefecture = prefectures.get(code);
        if (prefecture == null) {
            throw new UnknownObject("prefecture " + code);
        }
        return prefecture;
    }
}
