/** The pages of the desk. */
package fr.maillage.desk.page;
