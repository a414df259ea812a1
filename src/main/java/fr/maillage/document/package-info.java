/** Documents: what is made from templates, what people send, and the store of both. */
package fr.maillage.document;
