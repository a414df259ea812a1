package fr.maillage.signing.authority;

import java.util.Optional;

/** Holds the key of the local timestamp service, where there is one. */
public interface TimestampHolder {

    Optional<Holder> timestamp();
}
