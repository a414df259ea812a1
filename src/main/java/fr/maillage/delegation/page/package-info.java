/** The pages of delegations. */
package fr.maillage.delegation.page;
