package app.phones;

import io.stanchion.session.UnitOfWork;
import io.stanchion.tenancy.OrganizationContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Calls the operations of {@link PhoneNumberService} for one organization:
 * always that of the authenticated caller, whatever the request says.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class PhoneNumberServiceTenantRouter {
  private final UnitOfWork<Connection> unitOfWork;

  private final Carrier carrier;

  /**
   * A router for the lifetime of the application.
   */
  public PhoneNumberServiceTenantRouter(UnitOfWork<Connection> unitOfWork, Carrier carrier) {
    this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
    this.carrier = Objects.requireNonNull(carrier, "carrier");
  }

  /**
   * {@code GET /phone-numbers}: calls {@link PhoneNumberService#listPhoneNumbers}.
   */
  public List<PhoneNumber> listPhoneNumbers(OrganizationContext<String> organization) {
    Objects.requireNonNull(organization, "organization");
    Optional<String> organizationId = Optional.of(organization.organizationId());
    return unitOfWork.inTransaction(connection ->
        PhoneNumberServiceProvider.get(connection, carrier).listPhoneNumbers(organizationId));
  }

  /**
   * {@code GET /phone-numbers/{id}}: calls {@link PhoneNumberService#getPhoneNumber}.
   */
  public Optional<PhoneNumber> getPhoneNumber(OrganizationContext<String> organization, UUID id)
      throws SQLException {
    Objects.requireNonNull(organization, "organization");
    Optional<String> organizationId = Optional.of(organization.organizationId());
    return unitOfWork.<Optional<PhoneNumber>, SQLException>inTransaction(connection ->
        PhoneNumberServiceProvider.get(connection, carrier).getPhoneNumber(id, organizationId));
  }

  /**
   * {@code POST /phone-numbers}: calls {@link PhoneNumberService#createPhoneNumber}.
   */
  public PhoneNumber createPhoneNumber(OrganizationContext<String> organization,
      NewPhoneNumber request) {
    Objects.requireNonNull(organization, "organization");
    Optional<String> organizationId = Optional.of(organization.organizationId());
    return unitOfWork.inTransaction(connection ->
        PhoneNumberServiceProvider.get(connection, carrier).createPhoneNumber(request, organizationId));
  }

  /**
   * {@code DELETE /phone-numbers/{id}}: calls {@link PhoneNumberService#deletePhoneNumber}.
   */
  public boolean deletePhoneNumber(OrganizationContext<String> organization, UUID id) {
    Objects.requireNonNull(organization, "organization");
    Optional<String> organizationId = Optional.of(organization.organizationId());
    return unitOfWork.inTransaction(connection ->
        PhoneNumberServiceProvider.get(connection, carrier).deletePhoneNumber(id, organizationId));
  }

  /**
   * {@code POST /phone-numbers/{id}/port}: calls {@link PhoneNumberService#port}.
   */
  public void port(OrganizationContext<String> organization, UUID id, String number) {
    Objects.requireNonNull(organization, "organization");
    Optional<String> organizationId = Optional.of(organization.organizationId());
    unitOfWork.inTransaction(connection -> {
        PhoneNumberServiceProvider.get(connection, carrier).port(id, number, organizationId);
        return null;
    });
  }

  /**
   * {@code GET /phone-numbers/by-prefix}: calls {@link PhoneNumberService#findByPrefix}.
   */
  public List<PhoneNumber> findByPrefix(OrganizationContext<String> organization, String prefix,
      Optional<Integer> limit) {
    Objects.requireNonNull(organization, "organization");
    Optional<String> organizationId = Optional.of(organization.organizationId());
    return unitOfWork.inTransaction(connection ->
        PhoneNumberServiceProvider.get(connection, carrier).findByPrefix(prefix, limit, organizationId));
  }
}
