/** Proof for third parties: whoever holds a signed file learns here what it is worth. */
package fr.maillage.evidence;
