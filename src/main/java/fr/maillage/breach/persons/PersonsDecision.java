package fr.maillage.breach.persons;

import fr.maillage.casework.Decision;

/** Whether the persons concerned are told; how, or why not, stands in the register. */
record PersonsDecision(boolean informed) implements Decision {}
