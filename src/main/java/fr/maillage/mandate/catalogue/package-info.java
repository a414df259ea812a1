/** What a mandate may name: the acts of the bouquet of services, as dated data. */
package fr.maillage.mandate.catalogue;
