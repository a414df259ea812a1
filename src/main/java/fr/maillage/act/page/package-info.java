/** The pages of an act: where it stands, where a party answers, what is stuck. */
package fr.maillage.act.page;
