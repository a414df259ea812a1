package fr.maillage.journal;

/** Where a chain ends: how many lines it has and the hash of the last one. */
record Head(String caseId, long sequence, String hash) {}
