/** The act itself: what it says, the file that is frozen, and every revision of it. */
package fr.maillage.convention.act;
