package fr.maillage.document;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredDocuments extends JpaRepository<StoredDocument, String> {

    List<StoredDocument> findByCaseIdOrderByStoredAtAscIdAsc(String caseId);

    List<StoredDocument> findByCaseIdAndKindOrderByStoredAtAscIdAsc(String caseId, String kind);
}
