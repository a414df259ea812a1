/** At the counter: an agent prepares a mandate with the citizen, and both sign it, the citizen first. */
package fr.maillage.mandate.giving;
