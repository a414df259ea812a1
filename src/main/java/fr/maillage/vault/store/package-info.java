/** The wrapped keys on disk: a database of their own, cleaned after destructions. A closed room. */
package fr.maillage.vault.store;
