/** How this platform asks other machines, and whom: those that its operator named, for a while, and not for much. */
package fr.maillage.signing.wire;
