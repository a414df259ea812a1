/** What changes a sealed convention: a newly labelled structure brings its annex 4, and its manager joins. */
package fr.maillage.convention.amendment;
