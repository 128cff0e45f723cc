/** Not a part of the application: somebody else's calendar, which it calls over HTTP. */
package io.stanchion.examples.contacts.calendar;
