/** The numbers from which organizations call. */
@Domain("phone-numbers")
package io.stanchion.examples.contacts.phone;

import io.stanchion.Domain;
