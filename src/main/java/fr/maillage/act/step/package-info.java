/** What models have done by the platform while an act is signed. */
package fr.maillage.act.step;
