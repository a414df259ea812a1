/** The prefect's decision and what it sets in motion. */
package fr.maillage.labelling.label;
