package fr.maillage.demonstration;

/** What is played once every structure has had its scene; what was played before is not played again. */
interface Afterpiece {

    void play();
}
