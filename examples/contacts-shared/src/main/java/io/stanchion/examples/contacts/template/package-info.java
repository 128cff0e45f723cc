/** Texts to send, the same for all organizations. */
@Domain("templates")
package io.stanchion.examples.contacts.template;

import io.stanchion.Domain;
