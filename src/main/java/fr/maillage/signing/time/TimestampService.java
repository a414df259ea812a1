package fr.maillage.signing.time;

import java.io.IOException;
import org.bouncycastle.tsp.TimeStampRequest;

/** Somebody who answers requests for a timestamp (RFC 3161), well or not. */
interface TimestampService {

    byte[] ask(TimeStampRequest request) throws IOException;
}
