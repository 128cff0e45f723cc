/** What a web framework would do: finds the route, reads the request, writes the answer. */
package io.stanchion.examples.contacts.web;
