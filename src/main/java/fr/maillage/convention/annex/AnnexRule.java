package fr.maillage.convention.annex;

import java.time.LocalDate;

/**
 * Which annex a convention must have.
 *
 * @param title as the act lists it
 * @param source the article that asks for it
 * @param from conventions whose day of reference is earlier need not have it
 */
public record AnnexRule(int number, String title, String source, LocalDate from) {

    public AnnexKind kind() {
        return AnnexKind.of(number);
    }
}
