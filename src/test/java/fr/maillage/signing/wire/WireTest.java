package fr.maillage.signing.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnPlatform;
import fr.maillage.signing.time.StagedService;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything that signing asks over the network goes this way: the time, and news of certificates. */
@OnPlatform
class WireTest {

    private final StagedService elsewhere = new StagedService().answering(question -> question);
    private final Wire wire = new Wire(Duration.ofSeconds(5), 100);

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void close() {
        elsewhere.close();
    }

    @Test
    void asksNobodyWhileATransactionIsOpen() throws IOException {
        assertThatThrownBy(() -> transaction.execute(open -> asked())).hasMessageContaining("transaction");
        assertThat(elsewhere.asked()).isZero();

        assertThat(asked()).containsExactly(1, 2, 3);
    }

    private byte[] asked() {
        try {
            return wire.post(elsewhere.address(), "text/plain", new byte[] {1, 2, 3});
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
