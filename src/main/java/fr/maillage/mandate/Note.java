package fr.maillage.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an agent noted of a démarche: who and when in the open, what closed with the démarche's key. */
@Entity
@Table(name = "mandate_note")
public class Note {

    @Id
    private String id;

    @Column(name = "procedure_id")
    private String procedure;

    private String account;
    private Instant notedAt;
    private byte[] content;

    protected Note() {}

    public Note(String id, String procedure, byte[] closed) {
        this.id = id;
        this.procedure = procedure;
        content = closed.clone();
    }

    public Note by(String agent, Instant now) {
        account = agent;
        notedAt = now;
        return this;
    }

    public String id() {
        return id;
    }

    /** The démarche's id. */
    public String procedure() {
        return procedure;
    }

    public String account() {
        return account;
    }

    public Instant notedAt() {
        return notedAt;
    }

    /** The text, closed. */
    public byte[] content() {
        return content.clone();
    }
}
