package fr.maillage.demonstration;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.maillage.shared.DataFiles;
import java.util.List;

/** The structures of the demonstration, in the order in which they are played. */
public final class Scenes {

    private Scenes() {}

    public static List<Scene> all() {
        return DataFiles.read("demonstration/scenes.json", new TypeReference<>() {});
    }

    /** The ten sites of Aix-en-Provence, the case the whole platform is held against. */
    public static Scene aix() {
        return all().stream()
                .filter(scene -> scene.sponsor().id().equals("aix-en-provence"))
                .findFirst()
                .orElseThrow();
    }
}
