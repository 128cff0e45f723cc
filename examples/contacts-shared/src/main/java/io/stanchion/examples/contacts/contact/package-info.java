/** The people whom an organization knows. */
@Domain("contacts")
package io.stanchion.examples.contacts.contact;

import io.stanchion.Domain;
