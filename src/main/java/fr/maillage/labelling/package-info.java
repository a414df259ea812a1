/** From a candidacy to the label: completeness, review, audit, agreement, decision. */
package fr.maillage.labelling;
