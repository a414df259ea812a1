/** Refuses to start on an unsafe setup, and says in a sentence what to do instead. A closed room. */
package fr.maillage.shared.startup;
