/** PDF, made and looked into. The only room that knows the PDF library. */
package fr.maillage.document.pdf;
