/** The originals of mandates, handed out and kept nowhere. */
package fr.maillage.mandate.api;
