/** How Faces is wired to the platform: guarded forms, faults, languages, error pages. Pages know nothing of it. */
package fr.maillage.desk.faces;
