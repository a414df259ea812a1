package fr.maillage.mandate.page;

import fr.maillage.mandate.giving.GiveMandate;
import fr.maillage.mandate.giving.GiveMandate.Signatures;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** What both do to sign: the citizen's drawing or a witness's name, and a password. It lives for one request. */
@Component
@RequestScope
public class SigningForm {

    private String drawing = "";
    private String witness = "";
    private String password = "";

    /**
     * What was done.
     *
     * @param version of the draft that was read
     */
    public Signatures of(long version) {
        return new Signatures(version, drawing, witness, password);
    }

    public String getDrawing() {
        return drawing;
    }

    public void setDrawing(String drawing) {
        this.drawing = drawing == null || drawing.length() > GiveMandate.LONGEST_DRAWING ? "" : drawing;
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness == null ? "" : witness;
    }

    /** Never shown again. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password == null ? "" : password;
    }
}
