/** The platform's own certification authority, and the keys that it or a configured token holds. */
package fr.maillage.signing.authority;
