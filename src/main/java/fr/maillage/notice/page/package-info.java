/** What operators see of notices. */
package fr.maillage.notice.page;
