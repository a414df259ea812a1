package fr.maillage.signing.authority;

/** Gives the long-lived keys; asked once, at the first signature and not at the start. */
interface Keys {

    KeyRing ring();
}
