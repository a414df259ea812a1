/** The parties answer: each signs the frozen act or refuses. */
package fr.maillage.act.signature;
