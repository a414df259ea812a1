/** Cases, tasks and deadlines, whatever their trade: who must do what by when, and the one place where it is done. */
package fr.maillage.casework;
