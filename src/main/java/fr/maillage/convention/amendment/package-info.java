/**
 * What changes a sealed convention: a structure is labelled, a local partner joins or leaves, or all parties agree on
 * something else.
 */
package fr.maillage.convention.amendment;
