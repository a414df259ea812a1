/** The seven annexes of a convention: what they say, their files, who may read them. */
package fr.maillage.convention.annex;
