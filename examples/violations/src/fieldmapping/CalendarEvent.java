package fieldmapping;

/** As the vendor's library has it. */
public class CalendarEvent {

  private final StringBuilder json = new StringBuilder();

  public void setSummary(String summary) {
    append("summary", summary);
  }

  public void setBegin(String begin) {
    append("begin", begin);
  }

  public void setMinutes(int minutes) {
    append("minutes", String.valueOf(minutes));
  }

  public void setPlace(String place) {
    append("place", place);
  }

  public void setGuest(String guest) {
    append("guest", guest);
  }

  public void setRemark(String remark) {
    append("remark", remark);
  }

  private void append(String name, String value) {
    json.append(name).append('=').append(value).append(';');
  }
}
