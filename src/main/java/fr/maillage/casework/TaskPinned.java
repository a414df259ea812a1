package fr.maillage.casework;

/** A task began to wait for somebody; told within the transaction that pinned it. */
public record TaskPinned(String task, String caseId, String form, Audience audience) {

    static TaskPinned of(TaskBoard.Announcement announcement) {
        return new TaskPinned(
                announcement.engineTask(),
                announcement.caseId(),
                announcement.form(),
                new Audience(announcement.audience()));
    }
}
