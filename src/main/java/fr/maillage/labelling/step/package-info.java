/** What the model label-structure has done by the platform. */
package fr.maillage.labelling.step;
