/** Acts: frozen once, signed in turn by their parties, sealed for twenty years. What they say, their authors know. */
package fr.maillage.act;
