package fr.maillage.vault;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** For how long any backup of the key store lives, as its operator states it: days in Paris. */
@Component
class BackupLife {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Period life;

    BackupLife(@Value("${maillage.vault.backups}") Period life) {
        this.life = life;
    }

    /** Even without backups, the store's own files are clean only after the next night. */
    LocalDate lastCopyGone(Instant destroyed) {
        LocalDate day = day(destroyed);
        LocalDate cleaned = day.plusDays(1);
        LocalDate gone = day.plus(life);
        return gone.isBefore(cleaned) ? cleaned : gone;
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(PARIS).toLocalDate();
    }
}
