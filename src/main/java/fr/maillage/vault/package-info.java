/** Keys of persons' data, kept apart from the database and from its backups: who destroys a key destroys the data. */
package fr.maillage.vault;
