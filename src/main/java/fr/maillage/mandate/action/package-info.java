/** What the named agents do under a mandate in force: open a démarche, note upon it, resolve it. */
package fr.maillage.mandate.action;
