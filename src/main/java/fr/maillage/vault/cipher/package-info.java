/** AES-256-GCM by Java's own providers, and the master key that wraps all others. A closed room. */
package fr.maillage.vault.cipher;
