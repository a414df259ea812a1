/** The append-only record of what happened: one hash chain per case, sealed by checkpoints. */
package fr.maillage.journal;
