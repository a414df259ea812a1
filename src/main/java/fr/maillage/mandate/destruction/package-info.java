/**
 * What a mandate knew of a citizen goes: by démarche when each is over, and the rest with the last. The decision is
 * committed first, then the key is destroyed, then the rows are; every step may be run again.
 */
package fr.maillage.mandate.destruction;
