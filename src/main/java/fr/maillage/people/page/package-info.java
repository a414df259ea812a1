/** The pages about people: sign in, accept an invitation, invite, manage accounts, the own account. A closed room. */
package fr.maillage.people.page;
