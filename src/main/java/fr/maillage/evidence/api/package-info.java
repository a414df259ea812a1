/** What a signed file is worth, told to programs. */
package fr.maillage.evidence.api;
