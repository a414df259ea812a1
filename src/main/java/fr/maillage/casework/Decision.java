package fr.maillage.casework;

/** What a person decides when they complete a task: a record of the feature that owns the task. */
public interface Decision {}
