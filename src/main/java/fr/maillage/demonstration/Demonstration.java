package fr.maillage.demonstration;

import fr.maillage.shared.LostRace;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Fills the demonstration behind the pages, which already answer, and tells how far it is. A scene whose sponsor has
 * a candidacy has been played: what is there stays as people left it. Whatever a stop left undone, the next start does.
 */
@Component("demonstration")
@Profile("demo")
public class Demonstration {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final Cast cast;
    private final Play play;
    private final Curtain curtain;
    private final Backdrop backdrop;
    private final List<Afterpiece> afterpieces;
    private final List<Scene> scenes = Scenes.all();
    private final Backstage backstage = new Backstage();
    private final AtomicInteger done = new AtomicInteger();

    Demonstration(Cast cast, Play play, Curtain curtain, Backdrop backdrop, List<Afterpiece> afterpieces) {
        this.cast = cast;
        this.play = play;
        this.curtain = curtain;
        this.backdrop = backdrop;
        this.afterpieces = afterpieces;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        backstage.play(this::fill);
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        backstage.close();
    }

    void fill() {
        backdrop.fill();
        cast.enter();
        done.incrementAndGet();
        for (Scene scene : scenes) {
            if (!curtain.hasRisen(scene)) {
                backdrop.introduce(scene);
                LostRace.runAgain(() -> play.play(scene));
                LOG.info("{} is on stage", scene.name());
            }
            done.incrementAndGet();
        }
        for (Afterpiece afterpiece : afterpieces) {
            afterpiece.play();
            done.incrementAndGet();
        }
    }

    public int getDone() {
        return done.get();
    }

    public int getTotal() {
        return scenes.size() + 1 + afterpieces.size();
    }
}
