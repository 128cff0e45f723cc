package tenantparametertype;

import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.List;

/** A plain String cannot say "all organizations". */
@Service
@TenantScoped
public class BikeService {

  private final Bikes bikes;

  public BikeService(Bikes bikes) {
    this.bikes = bikes;
  }

  /**
   * Lists bikes.
   *
   * @param organizationId whose bikes; "*" for all organizations (admin mode)
   */
  public List<String> listBikes(String organizationId) {
    return bikes.of(organizationId);
  }

  /** Bikes of all organizations. */
  public interface Bikes {
    List<String> of(String organization);
  }
}
