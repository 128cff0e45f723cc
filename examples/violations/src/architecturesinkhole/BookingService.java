package architecturesinkhole;

import io.stanchion.Service;

@Service
public class BookingService {

  private final Bookings bookings;

  public BookingService(Bookings bookings) {
    this.bookings = bookings;
  }

  public long book(String guest, int persons) {
    return bookings.insert(guest, persons);
  }

  public String get(long id) {
    return bookings.guest(id);
  }

  public void cancel(long id) {
    bookings.delete(id);
  }

  /** Where bookings are kept. */
  public interface Bookings {
    long insert(String guest, int persons);

    String guest(long id);

    void delete(long id);
  }
}
