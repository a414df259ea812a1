/** Runs the processes: the only room that knows the BPMN engine, behind casework's ports. */
package fr.maillage.engine;
