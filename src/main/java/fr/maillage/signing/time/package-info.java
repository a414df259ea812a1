/** Proofs of time (RFC 3161): asked from services, checked strictly, and given by a local one where none is real. */
package fr.maillage.signing.time;
