/** The figures the platform promises, measured on the real thing and printed. */
package fr.maillage.bench;
