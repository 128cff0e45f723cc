package complexworkflows;

import io.stanchion.Service;

@Service
public class StockService {

  private final Stock stock;

  public StockService(Stock stock) {
    this.stock = stock;
  }

  public boolean reserve(String item) {
    return stock.reserve(item);
  }

  public void putBack(String item) {
    stock.putBack(item);
  }

  /** What can be sold. */
  public interface Stock {
    boolean reserve(String item);

    void putBack(String item);
  }
}
