/** What the model of a breach calls. */
package fr.maillage.breach.step;
