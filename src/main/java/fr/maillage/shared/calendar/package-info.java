/** Territories and their time: time zones, public holidays, worked days. */
package fr.maillage.shared.calendar;
