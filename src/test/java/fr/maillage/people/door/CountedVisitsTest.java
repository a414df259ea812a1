package fr.maillage.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class CountedVisitsTest {

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void letsANetworkInSoOftenAndOthersStill() {
        CountedVisits visits = new CountedVisits(Clock.systemUTC(), 2);
        from("2001:db8:7:7::1");
        assertThat(visits.lets()).isTrue();
        from("2001:db8:7:7::2");
        assertThat(visits.lets()).isTrue();
        assertThat(visits.lets()).isFalse();
        from("2001:db8:7:8::1");
        assertThat(visits.lets()).isTrue();
    }

    private static void from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
