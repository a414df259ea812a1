package fr.maillage.delegation.page;

import fr.maillage.delegation.ActKind;
import fr.maillage.delegation.GiveDelegation.Wanted;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What the fields of the page hold. */
public class DelegationFields {

    private String right = "";
    private String email = "";
    private String name = "";
    private String act = "";
    private String[] kinds = Arrays.stream(ActKind.values()).map(ActKind::name).toArray(String[]::new);
    private LocalDate from;
    private LocalDate until;

    Wanted wanted() {
        Set<ActKind> chosen = Arrays.stream(kinds).map(ActKind::valueOf).collect(Collectors.toSet());
        return new Wanted(right, email, name, chosen, act, from, until);
    }

    public String getRight() {
        return right;
    }

    public void setRight(String right) {
        this.right = text(right);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = text(email);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = text(name);
    }

    /** The case of the only act; empty for all. */
    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = text(act);
    }

    public String[] getKinds() {
        return kinds.clone();
    }

    public void setKinds(String... kinds) {
        this.kinds = kinds.clone();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
