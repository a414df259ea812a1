/** The pages of a candidacy. */
package fr.maillage.labelling.page;
