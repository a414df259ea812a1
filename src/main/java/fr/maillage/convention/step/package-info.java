/** What the models sign-convention and amend-convention have done by the platform. */
package fr.maillage.convention.step;
