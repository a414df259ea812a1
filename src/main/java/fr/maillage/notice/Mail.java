package fr.maillage.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The way to the mail server, where there is one. */
@Component
class Mail {

    private final ObjectProvider<JavaMailSender> server;
    private final String host;
    private final String sender;

    Mail(
            ObjectProvider<JavaMailSender> server,
            @Value("${spring.mail.host:}") String host,
            @Value("${maillage.mail.sender}") String sender) {
        this.server = server;
        this.host = host;
        this.sender = sender;
    }

    boolean isReady() {
        return !host.isBlank();
    }

    /** Hands a letter over; a {@link MailException} when the server did not take it. */
    void send(Letter letter) {
        JavaMailSender post = server.getObject();
        MimeMessage message = post.createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(sender);
            helper.setTo(letter.to());
            helper.setSubject(letter.subject());
            helper.setText(letter.body());
            message.setHeader("Message-ID", "<" + letter.id() + "@maillage>");
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new MailPreparationException("letter " + letter.id() + " cannot be written", e);
        }
        post.send(message);
    }
}
