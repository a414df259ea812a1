package fr.maillage.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no browser would send, thrown at every address that answers strangers. */
@OnDatabase
class PublicJunkTest {

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "jUnK");
    private static final List<String> QUERIES = List.of(
            "",
            "?",
            "?page=-1&order=%00&departement=%27%3B--&format=x&commune=%F0%9F%98%80",
            "?page=99999999999999999999&language=xx&key=" + "a".repeat(32),
            "?key=${7*7}&commune=%23%7B7*7%7D&back=//evil.example",
            "?a=%zz",
            "?a=[1]|^",
            "?language=../../x&faces.x=1&jakarta.faces.ViewState=junk",
            "?" + "k=v&".repeat(1_500));
    private static final List<String> HEADERS = List.of(
            "Accept: */*",
            "Accept: image/x-nothing",
            "Accept: ;;;q=,/",
            "Accept-Language: " + "x-".repeat(300),
            "Accept-Encoding: nonsense;q=9",
            "Range: bytes=9-1,-",
            "If-Modified-Since: yesterday",
            "Cookie: maillage=../../x; maillage-back=\"%00\"; $Version=9; JSESSIONID=1",
            "Content-Type: multipart/form-data; boundary=",
            "Content-Type: application/x-www-form-urlencoded;charset=none",
            "Faces-Request: partial/ajax",
            "Referer: :::",
            "Authorization: Basic ????");

    @LocalServerPort
    private int port;

    @Test
    void isNeverABreakdownAtAPublicAddress() throws IOException {
        List<String> breakdowns = new ArrayList<>();
        for (PublicDoors.Door door : PublicDoors.ALL) {
            String address = door.pattern().replace("**", "x");
            for (String query : QUERIES) {
                judge("GET", address + query, HEADERS.get(0), breakdowns);
            }
            for (String header : HEADERS) {
                judge("GET", address, header, breakdowns);
                judge("POST", address, header, breakdowns);
            }
            for (String method : METHODS) {
                judge(method, address, HEADERS.get(0), breakdowns);
            }
        }
        assertThat(breakdowns).isEmpty();
    }

    private void judge(String method, String address, String header, List<String> breakdowns) throws IOException {
        int status = status(method, address, header);
        boolean refusedOnPurpose = status == 501 || status == 505;
        if (status < 200 || (status >= 500 && !refusedOnPurpose)) {
            breakdowns.add(status + " " + method + " " + address + " " + header);
        }
    }

    private int status(String method, String address, String header) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            String request = String.join(
                    "\r\n",
                    method + " " + address + " HTTP/1.1",
                    "Host: localhost",
                    "Connection: close",
                    header,
                    "",
                    "");
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            try (Scanner answer = new Scanner(socket.getInputStream(), StandardCharsets.UTF_8)) {
                answer.next();
                return answer.nextInt();
            }
        }
    }
}
