/** Draws a model as SVG from its own layout, with the place where a case stands. Knows the model, not the engine. */
package fr.maillage.engine.diagram;
