/** A walk through the running application, over HTTP. */
package io.stanchion.examples.contacts.tour;
