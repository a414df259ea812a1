/** The page on which a party answers. */
package fr.maillage.act.page;
