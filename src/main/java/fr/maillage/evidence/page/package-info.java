/** The page on which anybody checks a signed file. */
package fr.maillage.evidence.page;
