package fr.maillage.demonstration;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.maillage.directory.LegalNature;
import fr.maillage.directory.NewStructure;
import fr.maillage.directory.NewStructure.Contact;
import fr.maillage.directory.Organisation;
import fr.maillage.directory.Organisations;
import fr.maillage.directory.StructureFormat;
import fr.maillage.directory.Structures;
import fr.maillage.shared.DataFiles;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands on the stage before the play: Tarn-et-Garonne, Bouches-du-Rhône and Isère with their partners, sponsors and
 * labelled structures. Filling it again changes nothing.
 */
@Component
@Profile({"demo", "test"})
class Backdrop {

    private record Told(
            String id,
            Organisation.Kind kind,
            LegalNature nature,
            String name,
            String departement,
            String partner,
            String representative,
            List<String> alsoIn) {

        private Organisations.NewOrganisation organisation() {
            return new Organisations.NewOrganisation(id, kind, nature, name, departement, partner, representative);
        }
    }

    private record Labelled(
            String labelId,
            String organisation,
            String departement,
            String name,
            StructureFormat format,
            LocalDate labelledOn,
            String mail,
            String phone,
            String booking,
            String remark,
            List<StageSite> sites) {

        private NewStructure structure() {
            return new NewStructure(
                    labelId,
                    organisation,
                    departement,
                    name,
                    format,
                    labelledOn,
                    new Contact(mail, phone, booking, remark),
                    sites.stream().map(StageSite::site).toList());
        }
    }

    private final Organisations organisations;
    private final Structures structures;

    Backdrop(Organisations organisations, Structures structures) {
        this.organisations = organisations;
        this.structures = structures;
    }

    @Transactional
    void fill() {
        DataFiles.read("demonstration/organisations.json", new TypeReference<List<Told>>() {})
                .forEach(this::register);
        DataFiles.read("demonstration/structures.json", new TypeReference<List<Labelled>>() {}).stream()
                .map(Labelled::structure)
                .forEach(structures::open);
    }

    /** Enters the sponsor in the directory. */
    void introduce(Scene scene) {
        Scene.Sponsor sponsor = scene.sponsor();
        organisations.register(new Organisations.NewOrganisation(
                sponsor.id(),
                Organisation.Kind.SPONSOR,
                sponsor.nature(),
                sponsor.name(),
                scene.departement(),
                null,
                null));
    }

    private void register(Told told) {
        organisations.register(told.organisation());
        told.alsoIn().forEach(departement -> organisations.represent(told.partner(), departement, told.id()));
    }
}
