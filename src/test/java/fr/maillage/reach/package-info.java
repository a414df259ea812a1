/** Who may open what: every address there is, asked by everybody, for what is theirs and for what is not. */
package fr.maillage.reach;
