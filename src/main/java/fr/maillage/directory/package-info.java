/** Who and what there is: départements, frameworks and their partners, sponsors, structures and the public register. */
package fr.maillage.directory;
