/** The same for programs. */
package fr.maillage.evidence.api;
