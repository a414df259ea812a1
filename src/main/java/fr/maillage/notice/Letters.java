package fr.maillage.notice;

import fr.maillage.casework.Cases;
import fr.maillage.casework.Post.Dispatch;
import fr.maillage.people.Account;
import fr.maillage.people.AccountChanged;
import fr.maillage.people.AddressAsked;
import fr.maillage.people.InvitationSent;
import fr.maillage.people.LinkToken;
import fr.maillage.shared.Capital;
import fr.maillage.shared.Ids;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes mails from the message files, in the reader's language: a structure's name and a link, nobody's data. */
@Component
class Letters {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withZone(Capital.ZONE);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.LONG, FormatStyle.SHORT)
            .withZone(Capital.ZONE);

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
        boolean news = notice.kind() == Notice.Kind.NEWS;
        String page = news ? notice.form().split("/", 2)[0] + "/dossier" : "desk/case";
        String link = address + "/forms/" + page + ".xhtml?case=" + notice.caseId();
        String key = "notice." + (news ? notice.form() : notice.kind().name().toLowerCase(Locale.ROOT));
        return write(notice.id(), reader.email(), language, key, title, task, link);
    }

    Letter of(InvitationSent invitation) {
        Locale language = invitation.language();
        String link = link("invitation", invitation.token());
        String until = DAY.withLocale(language).format(invitation.expires());
        return write(invitation.invitation(), invitation.email(), language, "notice.invitation", link, until);
    }

    Letter of(AddressAsked address) {
        Locale language = address.language();
        String link = link("address", address.token());
        String until = MOMENT.withLocale(language).format(address.expires());
        return write(address.change(), address.email(), language, "notice.address", link, until);
    }

    Letter of(AccountChanged change) {
        String key = "notice.account."
                + change.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return write(Ids.fresh(), change.email(), change.language(), key, address);
    }

    Letter of(Dispatch dispatch) {
        Locale language = dispatch.language();
        String until = DAY.withLocale(language).format(dispatch.until());
        String key = "notice." + dispatch.kind();
        return write(dispatch.id(), dispatch.to(), language, key, address + dispatch.path(), until);
    }

    private String link(String page, LinkToken token) {
        return address + "/forms/people/" + page + ".xhtml?key=" + token.secret();
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
