/** Once the authority was told, it is decided whether the persons are (GDPR article 34), and why. */
package fr.maillage.breach.persons;
