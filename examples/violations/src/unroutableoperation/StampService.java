package unroutableoperation;

import io.stanchion.Service;
import java.util.List;
import java.util.function.Predicate;

/** A request has one body, and cannot carry code. */
@Service(path = "/stamps")
public class StampService {

  private final Stamps stamps;

  public StampService(Stamps stamps) {
    this.stamps = stamps;
  }

  public void exchange(Stamp given, Stamp taken) {
    stamps.replace(given, taken);
  }

  public List<Stamp> search(Predicate<Stamp> wanted) {
    return stamps.all().stream().filter(wanted).toList();
  }

  /** A stamp. */
  public record Stamp(String country, int year) {}

  /** A collection. */
  public interface Stamps {
    void replace(Stamp given, Stamp taken);

    List<Stamp> all();
  }
}
