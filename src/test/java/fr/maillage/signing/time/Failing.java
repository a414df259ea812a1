package fr.maillage.signing.time;

import fr.maillage.signing.authority.Holder;
import fr.maillage.signing.authority.OperatorsKeys;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;

/** The ways in which a timestamp service fails those who ask it; the last ones are lies. */
enum Failing {
    AWAY {
        @Override
        byte[] answer(byte[] request, Keys keys) throws IOException {
            throw new IOException("away");
        }
    },
    SLOW {
        @Override
        byte[] answer(byte[] request, Keys keys) throws InterruptedException {
            Thread.sleep(30_000);
            return new byte[0];
        }
    },
    WITHOUT_END {
        @Override
        byte[] answer(byte[] request, Keys keys) {
            return new byte[1_000_000];
        }
    },
    NOTHING {
        @Override
        byte[] answer(byte[] request, Keys keys) {
            return new byte[0];
        }
    },
    A_NUMBER {
        @Override
        byte[] answer(byte[] request, Keys keys) {
            return new byte[] {2, 1, 7};
        }
    },
    A_PAGE {
        @Override
        byte[] answer(byte[] request, Keys keys) {
            return "<html>Bienvenue".getBytes(StandardCharsets.US_ASCII);
        }
    },
    WRONG_IMPRINT {
        @Override
        byte[] answer(byte[] request, Keys keys) throws IOException, TSPException {
            byte[] digest =
                    new TimeStampRequest(request).getMessageImprintDigest().clone();
            digest[0] ^= 1;
            return at(
                    Clock.systemUTC(), keys.own(), changed(request, digest, new TimeStampRequest(request).getNonce()));
        }
    },
    WRONG_NONCE {
        @Override
        byte[] answer(byte[] request, Keys keys) throws IOException, TSPException {
            byte[] digest = new TimeStampRequest(request).getMessageImprintDigest();
            return at(Clock.systemUTC(), keys.own(), changed(request, digest, BigInteger.TEN));
        }
    },
    WRONG_PURPOSE {
        @Override
        byte[] answer(byte[] request, Keys keys) throws IOException, TSPException {
            return Resigned.by(keys.seal(), at(Clock.systemUTC(), keys.own(), request));
        }
    },
    AN_HOUR_AHEAD {
        @Override
        byte[] answer(byte[] request, Keys keys) throws IOException, TSPException {
            return at(Clock.offset(Clock.systemUTC(), Duration.ofHours(1)), keys.own(), request);
        }
    },
    AN_HOUR_BEHIND {
        @Override
        byte[] answer(byte[] request, Keys keys) throws IOException, TSPException {
            return at(Clock.offset(Clock.systemUTC(), Duration.ofHours(-1)), keys.own(), request);
        }
    },
    UNKNOWN_AUTHORITY {
        @Override
        byte[] answer(byte[] request, Keys keys) throws IOException, TSPException {
            return at(Clock.systemUTC(), new OperatorsKeys(Path.of("nowhere")).timestamp(), request);
        }
    };

    /** The platform's own timestamp key, and its seal. */
    record Keys(Holder own, Holder seal) {}

    abstract byte[] answer(byte[] request, Keys keys) throws IOException, TSPException, InterruptedException;

    private static byte[] at(Clock clock, Holder holder, byte[] request) throws IOException, TSPException {
        return new TimestampAuthority(holder, clock).answer(request);
    }

    private static byte[] changed(byte[] request, byte[] digest, BigInteger nonce) throws IOException {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator
                .generate(new TimeStampRequest(request).getMessageImprintAlgOID(), digest, nonce)
                .getEncoded();
    }
}
