package fr.maillage.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkAddressTest {

    @Test
    void countsAWholeIpv6NetworkAsOneVisitor() {
        String here = NetworkAddress.of("2001:db8:1:2:aaaa:bbbb:cccc:dddd");
        assertThat(here).endsWith("/64");
        assertThat(NetworkAddress.of("2001:db8:1:2::1")).isEqualTo(here);
        assertThat(NetworkAddress.of("2001:DB8:1:2::1%eth0")).isEqualTo(here);
        assertThat(NetworkAddress.of("2001:db8:1:3::1")).isNotEqualTo(here);
    }

    @Test
    void countsAnIpv4AddressForItselfHoweverItIsWritten() {
        assertThat(NetworkAddress.of("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(NetworkAddress.of("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(NetworkAddress.of("192.0.2.2")).isNotEqualTo("192.0.2.1");
    }

    @Test
    void takesWhateverAProxyNamesWithoutLookingItUp() {
        assertThat(NetworkAddress.of("proxy.example:" + "x".repeat(100))).hasSize(64);
        assertThat(NetworkAddress.of(":::1:2")).isEqualTo(":::1:2");
        assertThat(NetworkAddress.of((String) null)).isEmpty();
    }
}
