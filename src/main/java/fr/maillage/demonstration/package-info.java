/** The living demonstration: people, organisations and cases in every state, all through the real doors. */
package fr.maillage.demonstration;
