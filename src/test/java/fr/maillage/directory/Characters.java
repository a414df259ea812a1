package fr.maillage.directory;

import fr.maillage.directory.NewStructure.Address;
import fr.maillage.directory.NewStructure.Contact;
import fr.maillage.directory.NewStructure.Position;
import fr.maillage.directory.NewStructure.Site;
import fr.maillage.directory.OpeningHours.Parsed;
import fr.maillage.directory.Organisations.NewOrganisation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The organisations and structures that the directory's tests tell of. */
public final class Characters {

    private Characters() {}

    public static NewOrganisation town(String id, String name, String departement) {
        return new NewOrganisation(
                id, Organisation.Kind.SPONSOR, LegalNature.MUNICIPALITY, name, departement, null, null);
    }

    public static NewOrganisation employmentAgency(String id, String departement) {
        return new NewOrganisation(
                id,
                Organisation.Kind.PARTNER,
                LegalNature.PARTNER,
                "Pôle emploi Lot et Tarn-et-Garonne",
                departement,
                "emploi",
                "la directrice territoriale");
    }

    public static NewStructure structure(String label, String organisation, String departement, Site... sites) {
        return new NewStructure(
                label,
                organisation,
                departement,
                "France Services de Lafrançaise",
                sites.length > 1 ? StructureFormat.MULTISITE : StructureFormat.FIXED,
                LocalDate.of(2022, 10, 20),
                new Contact("accueil@example.org", "+33 5 63 00 00 00", "", ""),
                List.of(sites));
    }

    /** Labelled on a day, with one site. */
    public static NewStructure structureSince(LocalDate day, String organisation, String departement) {
        NewStructure any = structure(organisation, organisation, departement, site("Mairie", "Larrazet"));
        return new NewStructure(
                any.labelId(),
                any.organisation(),
                any.departement(),
                any.name(),
                any.format(),
                day,
                any.contact(),
                any.sites());
    }

    /** The one by which Aix-en-Provence lets its mayor sign. */
    public static CapacityStatement deliberation() {
        return new CapacityStatement(Map.ofEntries(
                Map.entry("capacity.kind", "DELIBERATION"),
                Map.entry("capacity.number", "DL.2022-334"),
                Map.entry("capacity.on", "14/10/2022"),
                Map.entry("capacity.present", "40"),
                Map.entry("capacity.proxies", "12"),
                Map.entry("capacity.represented", "52"),
                Map.entry("capacity.cast", "52"),
                Map.entry("capacity.for", "46"),
                Map.entry("capacity.against", "6"),
                Map.entry("capacity.receipt", "013-211300017-20221014-lmc1222751-DE-1-1")));
    }

    public static Site site(String name, String commune) {
        return new Site(
                name,
                new Address("1, place de la Mairie", "", "82130", commune, "82087"),
                new Position(44.1297, 1.2414),
                week("09:00 - 12:00 / 13:30 - 17:00"));
    }

    public static WeeklyHours week(String text) {
        Map<DayOfWeek, OpeningHours> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                days.put(day, ((Parsed.Ok) OpeningHours.parse(text)).hours());
            }
        }
        return new WeeklyHours(days);
    }
}
