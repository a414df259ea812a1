/** Mails and reminders: listens to what happens and writes to who should know. */
package fr.maillage.notice;
