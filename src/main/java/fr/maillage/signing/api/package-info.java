/** What everybody may fetch to check our signatures elsewhere. */
package fr.maillage.signing.api;
