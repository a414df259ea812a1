/** The citizen's original, fetched through a link that was mailed to them. */
package fr.maillage.mandate.link;
