/** Where a candidacy's page keeps its draft while the person types. */
package fr.maillage.labelling.api;
