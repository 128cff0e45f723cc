/** Appointments with contacts. */
@Domain("scheduling")
package io.stanchion.examples.contacts.scheduling;

import io.stanchion.Domain;
