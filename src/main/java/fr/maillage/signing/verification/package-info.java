/** Strict judgement of signed PDFs, without network and without rendering. */
package fr.maillage.signing.verification;
