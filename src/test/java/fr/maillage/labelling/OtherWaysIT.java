package fr.maillage.labelling;

import fr.maillage.browser.Visitor;
import org.junit.jupiter.api.Test;

/** The ways of a candidacy that do not lead straight to the label; nobody here has a mouse. */
class OtherWaysIT extends Stage {

    private static final String NEXT = "Que devient la candidature ?";
    private static final String TEXT = "Points à corriger, raisons ou remarque";
    private static final int CONFIDENTIAL_ROOM = 12;

    @Override
    protected Visitor signedInAs(String address) {
        return signedInByKeyboardAs(address);
    }

    @Test
    void aRefusalIsReasonedAndItsSponsorReadsWhy() {
        String id = labelling.filed();
        take(officer(), id, "Examiner la candidature")
                .choose(NEXT, "Refuser la candidature")
                .press("Enregistrer la décision")
                .sees("Écrivez les raisons du refus")
                .fill(TEXT, "Une structure ouvre déjà dans la rue.")
                .press("Enregistrer la décision")
                .sees("C’est fait : Candidature refusée par la préfecture.");
        sponsor()
                .open("/forms/labelling/dossier.xhtml?case=" + id)
                .soonSees("Refusée")
                .sees("Une structure ouvre déjà dans la rue.")
                .open("/forms/desk/case.xhtml?case=" + id)
                .sees("Clos le");
    }

    @Test
    void whatIsSentBackIsCorrectedAndFiledAgain() {
        String id = labelling.filed();
        take(officer(), id, "Examiner la candidature")
                .choose(NEXT, "Renvoyer au porteur")
                .fill(TEXT, "Dites qui dirigera.")
                .press("Enregistrer la décision")
                .sees("C’est fait : Candidature renvoyée au porteur.");
        Visitor sponsor = sponsor();
        take(sponsor, id, "Corriger la candidature")
                .sees("Dites qui dirigera.")
                .press("Ouvrir la candidature pour la corriger")
                .fill("Fonction du gestionnaire", "Directrice des mairies de quartier")
                .press("Enregistrer et continuer")
                .isAt("/forms/labelling/candidacy/structure.xhtml");
        take(sponsor, id, "Corriger la candidature")
                .press("Déposer de nouveau")
                .sees("C’est fait : Candidature déposée.");
        Visitor officer = take(officer(), id, "Examiner la candidature")
                .sees("Ce qui a changé depuis le dépôt précédent")
                .press("Porteur et gestionnaire")
                .sees("Directrice des mairies de quartier");
        labelling.askEverybody(id);
        take(officer, id, "Examiner la candidature")
                .select("Zone prioritaire", "Quartier prioritaire de la politique de la ville")
                .choose("Le projet s’accorde avec le schéma départemental")
                .choose("Le projet ne double pas une offre existante")
                .fill("Communes et EPCI informés le", today().toString())
                .choose(NEXT, "Transmettre à l’ANCT")
                .press("Enregistrer la décision")
                .sees("C’est fait : Candidature transmise à l’ANCT.");
        take(agency(), id, "Programmer la visite").sees("Jour de la visite");
    }

    @Test
    void aCorrectivePlanLeadsToASecondVisitAndTheLabel() {
        Auditor auditor = auditor();
        String id = toBeVisitedBy(auditor);
        new FilledGrid(visits(auditor, id)).metBut(CONFIDENTIAL_ROOM, "La cloison laisse tout entendre.");
        Visitor agency = agency();
        take(agency, id, "Conclure l’audit")
                .choose("Que conclut l’ANCT ?", "Donner l’accord préalable")
                .press("Conclure")
                .sees("L’accord ne peut être donné")
                .choose("Que conclut l’ANCT ?", "Demander un plan de correction")
                .press("Conclure")
                .sees("C’est fait : Plan de correction demandé.");
        take(sponsor(), id, "Établir le plan de correction")
                .sees("La cloison laisse tout entendre.")
                .fill("Ce qui sera fait", "Poser une porte pleine.")
                .fill("Pour le", today().toString())
                .press("Transmettre le plan")
                .sees("C’est fait : Plan de correction établi.");
        Visitor planner = planVisit(agency(), id, auditor);
        planner.open("/forms/labelling/dossier.xhtml?case=" + id)
                .fill("Pourquoi la visite n’a-t-elle pas lieu ce jour-là ?", "Les routes sont coupées.")
                .press("Annuler la visite")
                .sees("La visite est annulée.");
        take(planner, id, "Programmer la visite").sees("Les routes sont coupées.");
        planVisit(planner, id, auditor);
        Visitor second = visits(auditor, id).sees("Seconde visite").sees("Poser une porte pleine.");
        new FilledGrid(second).met();
        take(agency(), id, "Conclure l’audit")
                .choose("Que conclut l’ANCT ?", "Donner l’accord préalable")
                .press("Conclure")
                .sees("C’est fait : Accord préalable de l’ANCT donné.");
        Visitor prefect = prefect();
        take(prefect, id, "Décider du label")
                .sees("Seconde visite")
                .choose("Votre décision", "Accorder le label")
                .press("Rendre la décision")
                .sees("C’est fait : Label accordé par le préfet.")
                .open("/forms/labelling/dossier.xhtml?case=" + id)
                .soonSees("Décision n°")
                .soonSees("Labellisée");
    }

    private static Visitor planVisit(Visitor agency, String id, Auditor auditor) {
        return take(agency, id, "Programmer la visite")
                .select("Auditeur", auditor.address())
                .fill("Jour de la visite", today().toString())
                .press("Programmer la visite")
                .sees("C’est fait : Visite programmée.");
    }

    private Visitor visits(Auditor auditor, String id) {
        return take(signedInAs(auditor.address()), id, "Auditer la structure");
    }

    @Test
    void aPrefectRefusesTheLabelWithReasons() {
        String id = agreed();
        take(prefect(), id, "Décider du label")
                .choose("Votre décision", "Refuser le label")
                .press("Rendre la décision")
                .sees("Écrivez les raisons du refus")
                .fill("Raisons", "Le local n’est plus disponible.")
                .press("Rendre la décision")
                .sees("C’est fait : Label refusé par le préfet.");
        sponsor()
                .open("/forms/labelling/dossier.xhtml?case=" + id)
                .soonSees("Refusée")
                .sees("Le local n’est plus disponible.");
    }

    @Test
    void aSponsorWithdrawsOnlyAfterSayingSo() {
        String id = labelling.filed();
        sponsor()
                .open("/forms/labelling/dossier.xhtml?case=" + id)
                .press("Retirer")
                .sees("Cochez la case pour confirmer le retrait.")
                .choose("Je retire cette candidature")
                .press("Retirer")
                .sees("La candidature est retirée.")
                .open("/forms/labelling/dossier.xhtml?case=" + id)
                .sees("Retirée")
                .doesNotSee("Je retire cette candidature");
        officer().open("/forms/desk/case.xhtml?case=" + id).sees("Clos le").doesNotSee("Ce dossier vous attend");
    }
}
