/** The parties answer: each signs the frozen act or refuses; the office may take it back. */
package fr.maillage.act.signature;
