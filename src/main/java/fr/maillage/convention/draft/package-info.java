/** The prefect's office draws up a convention: who its parties are, what it must say, what is still missing. */
package fr.maillage.convention.draft;
