/** What a team does once its structure is labelled: a dated list, ticked point by point. */
package fr.maillage.labelling.welcome;
