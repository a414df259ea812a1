/**
 * The platform as people meet it: a real Chromium in front of the running application. Arquillian tests of every
 * feature start from {@link fr.maillage.browser.Journey}.
 */
package fr.maillage.browser;
