/** What the model sign-convention has done by the platform. */
package fr.maillage.convention.step;
