/**
 * A citizen's mandate: prepared and signed at the counter, acted upon by the agents it names, withdrawn at any time, and
 * destroyed when it has served. What it says of a person is closed with keys that lie apart; this package's rows hold
 * ids, codes and dates.
 */
package fr.maillage.mandate;
