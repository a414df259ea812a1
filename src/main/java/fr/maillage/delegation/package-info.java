/**
 * Acts of delegation: whoever speaks for a party lets somebody else sign for it, for a time and for named acts. It knows
 * no act: who signs one asks here, at the moment of signing, as whom they do.
 */
package fr.maillage.delegation;
