package fr.maillage.vault.store;

import fr.maillage.shared.Capital;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** For how long any backup of the key store lives, as its operator states it: days in Paris. */
@Component
public class BackupLife {

    private final Period life;

    BackupLife(@Value("${maillage.vault.backups}") Period life) {
        this.life = life;
    }

    /** Even without backups, the store's own files are clean only after the next night. */
    public LocalDate lastCopyGone(Instant destroyed) {
        LocalDate cleaned = day(destroyed).plusDays(1);
        LocalDate gone = end(day(destroyed));
        return gone.isBefore(cleaned) ? cleaned : gone;
    }

    /** On which day a backup made on this day is deleted. */
    LocalDate end(LocalDate made) {
        return made.plus(life);
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(Capital.ZONE).toLocalDate();
    }
}
