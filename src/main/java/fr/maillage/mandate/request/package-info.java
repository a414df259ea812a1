/** A citizen asks for the data held on them, and it is handed over at the desk (GDPR articles 12 and 15). */
package fr.maillage.mandate.request;
