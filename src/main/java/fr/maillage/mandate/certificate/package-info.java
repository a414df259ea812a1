/**
 * What proves a destruction: each leaves a leaf that names nobody, the leaves of a night form one tree, and the tree's
 * root is sealed and timestamped once. A certificate is printed when somebody asks, with the path from leaf to root.
 */
package fr.maillage.mandate.certificate;
