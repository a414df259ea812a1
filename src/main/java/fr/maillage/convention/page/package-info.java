/** The pages of conventions. */
package fr.maillage.convention.page;
