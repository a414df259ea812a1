/** The pages of mandates: the agent's, the citizen's and the partner's. */
package fr.maillage.mandate.page;
