/** The one address under which a document's content leaves the platform. */
package fr.maillage.document.api;
