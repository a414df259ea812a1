/** The sponsor's request: drafted, checked, filed, corrected, withdrawn. */
package fr.maillage.labelling.candidacy;
