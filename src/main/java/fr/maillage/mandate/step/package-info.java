/** What the model of a mandate calls. */
package fr.maillage.mandate.step;
