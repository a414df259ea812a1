/** The address under which the office reads what it drafts, as a file. */
package fr.maillage.convention.api;
