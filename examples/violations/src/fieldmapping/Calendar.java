package fieldmapping;

/** The library of the calendar's vendor. */
public interface Calendar {
  String insert(CalendarEvent event);
}
