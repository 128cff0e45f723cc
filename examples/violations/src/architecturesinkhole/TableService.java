package architecturesinkhole;

import io.stanchion.Service;
import java.util.List;

@Service
public class TableService {

  private final Tables tables;

  public TableService(Tables tables) {
    this.tables = tables;
  }

  public List<Integer> free() {
    return tables.free();
  }

  public void release(long booking) {
    tables.release(booking);
  }

  /** The tables of the restaurant. */
  public interface Tables {
    List<Integer> free();

    void release(long booking);
  }
}
