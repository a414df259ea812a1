/** The door: who gets in, how long they stay, what anybody may see. A closed room; nobody imports it. */
package fr.maillage.people.door;
