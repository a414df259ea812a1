/** What the models label-structure and sign-decision have done by the platform. */
package fr.maillage.labelling.step;
