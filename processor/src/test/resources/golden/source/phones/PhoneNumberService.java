package app.phones;

import io.stanchion.Internal;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tenant-scoped, stateful, with a client from outside. */
@Service
@TenantScoped
public class PhoneNumberService {

  private final Connection connection;
  private final Carrier carrier;

  public PhoneNumberService(Connection connection, Carrier carrier) {
    this.connection = connection;
    this.carrier = carrier;
  }

  public List<PhoneNumber> listPhoneNumbers(Optional<String> organizationId) {
    return List.of();
  }

  public Optional<PhoneNumber> getPhoneNumber(UUID id, Optional<String> organizationId)
      throws SQLException {
    return connection.isClosed() ? Optional.empty() : Optional.empty();
  }

  public PhoneNumber createPhoneNumber(NewPhoneNumber request, Optional<String> organizationId) {
    return new PhoneNumber(new UUID(0, 0), organizationId.orElse(""), request.number());
  }

  public boolean deletePhoneNumber(UUID id, Optional<String> organizationId) {
    carrier.release(id.toString());
    return true;
  }

  public void port(UUID id, String number, Optional<String> organizationId) {
    carrier.port(number);
  }

  public List<PhoneNumber> findByPrefix(
      String prefix, Optional<Integer> limit, Optional<String> organizationId) {
    return List.of();
  }

  @Internal
  public int count(Optional<String> organizationId) {
    return 0;
  }
}
