/** The notice to the authority, handed out and kept nowhere. */
package fr.maillage.breach.api;
