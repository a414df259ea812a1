/** What the platform does with its own seal: it certifies an act before the parties sign, and preserves it after. */
package fr.maillage.act.seal;
