/** What every room uses: refusals, pages of a list, the clock, the working calendar. Knows nothing of the trade. */
package fr.maillage.shared;
