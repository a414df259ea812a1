package fr.maillage.notice;

import fr.maillage.casework.Cases;
import fr.maillage.people.Account;
import fr.maillage.people.AccountChanged;
import fr.maillage.people.InvitationSent;
import fr.maillage.shared.Ids;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes mails from the message files, in the reader's language: a structure's name and a link, nobody's data. */
@Component
class Letters {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final MessageSource messages;
    private final Cases cases;
    private final String address;

    Letters(MessageSource messages, Cases cases, @Value("${maillage.address}") String address) {
        this.messages = messages;
        this.cases = cases;
        this.address = address.replaceFirst("/+$", "");
    }

    Letter of(Notice notice, Account reader) {
        Locale language = reader.language();
        String title = cases.titleOf(notice.caseId());
        String task = messages.getMessage(notice.form(), null, say(language, "notice.some-task"), language);
        String link = address + "/forms/desk/case.xhtml?case=" + notice.caseId();
        String key = "notice." + notice.kind().name().toLowerCase(Locale.ROOT);
        return write(notice.id(), reader.email(), language, key, title, task, link);
    }

    Letter of(InvitationSent invitation) {
        String until = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(invitation.language())
                .withZone(PARIS)
                .format(invitation.expires());
        String link = address + "/forms/people/invitation.xhtml?key="
                + invitation.token().secret();
        return write(
                invitation.invitation(), invitation.email(), invitation.language(), "notice.invitation", link, until);
    }

    Letter of(AccountChanged change) {
        String key = "notice.account." + change.what().name().toLowerCase(Locale.ROOT);
        return write(Ids.fresh(), change.email(), change.language(), key, address);
    }

    private Letter write(String id, String to, Locale language, String key, Object... arguments) {
        String subject = say(language, key + ".subject", arguments).replaceAll("\\p{Cntrl}+", " ");
        String body = say(language, key + ".body", arguments) + "\n\n" + say(language, "notice.signature");
        return new Letter(id, to, subject, body);
    }

    private String say(Locale language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
