package fr.maillage.labelling.label;

import org.springframework.data.jpa.repository.JpaRepository;

/** The labels granted. */
public interface Labels extends JpaRepository<Label, String> {}
