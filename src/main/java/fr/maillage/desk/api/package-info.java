/** Files for those who watch over the journal. */
package fr.maillage.desk.api;
