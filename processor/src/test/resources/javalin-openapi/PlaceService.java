package app;

import io.stanchion.Route;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Places. */
@Service
@TenantScoped
public class PlaceService {

  public record Place(String name) {}

  public @interface DefaultValue {
    String value();
  }

  /** Lists the places. All of them. */
  public List<Place> list(
      List<LocalDate> days,
      @DefaultValue("20") int limit,
      long from,
      Optional<String> organizationId) {
    return List.of();
  }

  public Optional<Place> find(UUID id, Optional<String> organizationId) {
    return Optional.empty();
  }

  public Place create(Place place, Optional<String> organizationId) {
    return place;
  }

  public void merge(
      UUID id, Optional<List<Map<String, Place>>> places, Optional<String> organizationId) {}

  public boolean delete(UUID id, Optional<String> organizationId) {
    return true;
  }

  public String getText(Optional<String> organizationId) {
    return "";
  }

  @Route(method = Route.HttpMethod.GET)
  public IntStream count(Optional<String> organizationId) {
    return IntStream.of();
  }
}
