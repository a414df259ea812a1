/** The prefect's office reads, asks partners, decides where the file goes. */
package fr.maillage.labelling.review;
