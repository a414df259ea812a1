/** The directory's pages: the public register of labels. */
package fr.maillage.directory.page;
