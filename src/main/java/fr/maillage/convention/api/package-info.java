/** Files of conventions: drafts for their office, sealed acts for everybody. */
package fr.maillage.convention.api;
