/** What a citizen does with the secret code of their original, without an account, and a partner with the other code. */
package fr.maillage.mandate.citizen;
