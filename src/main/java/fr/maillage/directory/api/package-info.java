/** The public register of labels as files: CSV and GeoJSON. */
package fr.maillage.directory.api;
