/** Who answers for a citizen's data and how long each class of it lives, as dated data. */
package fr.maillage.mandate.retention;
