package app.providers;

import io.stanchion.Service;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Two of one type, generics and arrays. */
@Service
public class SyncService {

  private final Object[] all;

  public SyncService(
      URI source,
      URI target,
      Map<String, List<? extends Number>> limits,
      Function<? super String, ?> naming,
      Optional<String[]> names,
      int[][] table,
      byte[] key) {
    this.all = new Object[] {source, target, limits, naming, names, table, key};
  }

  public int size() {
    return all.length;
  }
}
