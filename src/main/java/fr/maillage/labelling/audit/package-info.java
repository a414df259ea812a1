/** The ANCT's visit on site: the grid, line by line, and what follows from it. */
package fr.maillage.labelling.audit;
