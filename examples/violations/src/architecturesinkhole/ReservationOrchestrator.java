package architecturesinkhole;

import io.stanchion.Orchestrator;
import java.util.List;

/** Four operations of five only hand the call on. */
@Orchestrator
public class ReservationOrchestrator {

  private final BookingService bookings;
  private final TableService tables;

  public ReservationOrchestrator(BookingService bookings, TableService tables) {
    this.bookings = bookings;
    this.tables = tables;
  }

  public long book(String guest, int persons) {
    return bookings.book(guest, persons);
  }

  public String get(long id) {
    return bookings.get(id);
  }

  public List<Integer> freeTables() {
    return tables.free();
  }

  public void release(long id) {
    tables.release(id);
  }

  public void cancel(long id) {
    tables.release(id);
    bookings.cancel(id);
  }
}
