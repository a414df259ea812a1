/** The directory's pages: the public register of labels, and the prefect's view of them. */
package fr.maillage.directory.page;
