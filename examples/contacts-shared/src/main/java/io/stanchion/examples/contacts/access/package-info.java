/** Who is calling. */
package io.stanchion.examples.contacts.access;
