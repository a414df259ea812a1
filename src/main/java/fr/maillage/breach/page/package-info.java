/** The pages of the register of breaches. */
package fr.maillage.breach.page;
