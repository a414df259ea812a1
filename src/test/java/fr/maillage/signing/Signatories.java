package fr.maillage.signing;

/** People who sign, made up. */
public final class Signatories {

    public static final Signatory PREFECT =
            Signatory.of("Camille Laborde", "Préfète de Tarn-et-Garonne", "Préfecture de Tarn-et-Garonne");

    private Signatories() {}

    public static Signatory party(int number) {
        Signatory holder = Signatory.of(
                "Partie n° " + number, "Président du conseil d’administration", "Caisse départementale n° " + number);
        return number % 5 == 0 ? holder.byDelegation("%064x".formatted(number)) : holder;
    }
}
