package fr.maillage.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.stream.Stream;

/** A mail server that can be closed and opened again at the same address. */
class PostOffice {

    static final PostOffice OPEN = new PostOffice();

    private GreenMail server = at(0);
    private final int port = server.getSmtp().getPort();

    int port() {
        return port;
    }

    void close() {
        server.stop();
    }

    void reopen() {
        server = at(port);
    }

    List<MimeMessage> lettersTo(String address) {
        return Stream.of(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    MimeMessage waitForLetterTo(String address) throws InterruptedException {
        for (int tenths = 0; lettersTo(address).isEmpty() && tenths < 100; tenths++) {
            Thread.sleep(100);
        }
        return lettersTo(address).get(0);
    }

    private static GreenMail at(int port) {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
