/** Appointments, which an external calendar keeps as well. */
@Domain("scheduling")
package io.stanchion.examples.contacts.scheduling;

import io.stanchion.Domain;
