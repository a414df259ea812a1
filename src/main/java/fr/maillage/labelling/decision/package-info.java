/** The prefect's decision on a label: an act of its own, which the prefect signs. */
package fr.maillage.labelling.decision;
