/** The convention of a département: drafted, frozen, signed by its parties, sealed. */
package fr.maillage.convention;
