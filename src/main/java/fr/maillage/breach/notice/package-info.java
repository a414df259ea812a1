/** Whoever answers for the data describes a breach, and tells the authority of it or says why not (GDPR article 33). */
package fr.maillage.breach.notice;
