/** The desk: what every signed-in person sees first. Page template, work list, case page, accounts. */
package fr.maillage.desk;
