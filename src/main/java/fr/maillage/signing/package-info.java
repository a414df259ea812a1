/** Signing PDFs and judging signed ones (PAdES, ETSI EN 319 142); whose turn it is, the features know. */
package fr.maillage.signing;
