/** How a signature gets into a PDF: as one more revision, never by writing anew what stands. */
package fr.maillage.signing.pades;
