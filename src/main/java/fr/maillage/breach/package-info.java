/**
 * The register of breaches of personal data (GDPR articles 33 and 34): anyone concerned reports one, who answers for the
 * data decides whom to tell, and the clock runs meanwhile. What people write of it is closed with a key of its own.
 */
package fr.maillage.breach;
