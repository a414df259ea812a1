package fr.maillage.breach.persons;

import fr.maillage.casework.Decision;

/**
 * Whether the persons concerned are told; how, or why not, stands in the register.
 *
 * @param version of the breach whose texts were judged
 */
record PersonsDecision(long version, boolean informed) implements Decision {}
