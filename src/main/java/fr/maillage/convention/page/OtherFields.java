package fr.maillage.convention.page;

import fr.maillage.act.Side;
import fr.maillage.convention.draft.NameOthers.Other;
import java.util.List;

/** Whom the office is about to name in a draft: as what, and in which structures it is present. */
public class OtherFields {

    private Side side = Side.LOCAL_PARTNER;
    private String organisation = "";
    private String[] presentIn = {};

    Other typed() {
        return new Other(side, organisation, List.of(presentIn));
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    /** Empty until one is chosen. */
    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation == null ? "" : organisation;
    }

    public String[] getPresentIn() {
        return presentIn.clone();
    }

    public void setPresentIn(String[] presentIn) {
        this.presentIn = presentIn == null ? new String[0] : presentIn.clone();
    }
}
