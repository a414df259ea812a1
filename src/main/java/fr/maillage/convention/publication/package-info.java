/** What of sealed conventions is for everybody. */
package fr.maillage.convention.publication;
