package fieldmapping;

import io.stanchion.Service;

/** Knows what the calendar calls its fields, all six of them. */
@Service
public class AppointmentService {

  private final Calendar calendar;

  public AppointmentService(Calendar calendar) {
    this.calendar = calendar;
  }

  public String book(Appointment appointment) {
    CalendarEvent event = new CalendarEvent();
    event.setSummary(appointment.title());
    event.setBegin(appointment.date() + "T" + appointment.time());
    event.setMinutes(appointment.length());
    event.setPlace(appointment.room());
    event.setGuest(appointment.customer());
    event.setRemark(appointment.note());
    return calendar.insert(event);
  }
}
