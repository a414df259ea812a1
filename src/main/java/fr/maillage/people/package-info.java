/** Accounts, roles, invitations, and who is acting now. The only room that knows Spring Security. */
package fr.maillage.people;
