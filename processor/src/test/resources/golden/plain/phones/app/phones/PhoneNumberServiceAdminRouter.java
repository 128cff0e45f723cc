package app.phones;

import io.stanchion.session.UnitOfWork;
import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.Caller;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Calls the operations of {@link PhoneNumberService} for all organizations,
 * once the guard has let the caller in.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class PhoneNumberServiceAdminRouter {
  private final UnitOfWork<Connection> unitOfWork;

  private final Carrier carrier;

  private final AdminGuard adminGuard;

  private final Supplier<Caller> callers;

  /**
   * A router for the lifetime of the application.
   */
  public PhoneNumberServiceAdminRouter(UnitOfWork<Connection> unitOfWork, Carrier carrier,
      AdminGuard adminGuard, Supplier<Caller> callers) {
    this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
    this.carrier = Objects.requireNonNull(carrier, "carrier");
    this.adminGuard = Objects.requireNonNull(adminGuard, "adminGuard");
    this.callers = Objects.requireNonNull(callers, "callers");
  }

  /**
   * {@code GET /admin/phone-numbers}: calls {@link PhoneNumberService#listPhoneNumbers}.
   */
  public List<PhoneNumber> listPhoneNumbers() {
    AdminGuard.require(adminGuard, callers.get());
    return unitOfWork.inTransaction(connection ->
        PhoneNumberServiceProvider.get(connection, carrier).listPhoneNumbers(Optional.empty()));
  }

  /**
   * {@code GET /admin/phone-numbers/{id}}: calls {@link PhoneNumberService#getPhoneNumber}.
   */
  public Optional<PhoneNumber> getPhoneNumber(UUID id) throws SQLException {
    AdminGuard.require(adminGuard, callers.get());
    return unitOfWork.<Optional<PhoneNumber>, SQLException>inTransaction(connection ->
        PhoneNumberServiceProvider.get(connection, carrier).getPhoneNumber(id, Optional.empty()));
  }

  /**
   * {@code POST /admin/phone-numbers}: calls {@link PhoneNumberService#createPhoneNumber}.
   */
  public PhoneNumber createPhoneNumber(NewPhoneNumber request) {
    AdminGuard.require(adminGuard, callers.get());
    return unitOfWork.inTransaction(connection ->
        PhoneNumberServiceProvider.get(connection, carrier).createPhoneNumber(request, Optional.empty()));
  }

  /**
   * {@code DELETE /admin/phone-numbers/{id}}: calls {@link PhoneNumberService#deletePhoneNumber}.
   */
  public boolean deletePhoneNumber(UUID id) {
    AdminGuard.require(adminGuard, callers.get());
    return unitOfWork.inTransaction(connection ->
        PhoneNumberServiceProvider.get(connection, carrier).deletePhoneNumber(id, Optional.empty()));
  }

  /**
   * {@code POST /admin/phone-numbers/{id}/port}: calls {@link PhoneNumberService#port}.
   */
  public void port(UUID id, String number) {
    AdminGuard.require(adminGuard, callers.get());
    unitOfWork.inTransaction(connection -> {
        PhoneNumberServiceProvider.get(connection, carrier).port(id, number, Optional.empty());
        return null;
    });
  }

  /**
   * {@code GET /admin/phone-numbers/by-prefix}: calls {@link PhoneNumberService#findByPrefix}.
   */
  public List<PhoneNumber> findByPrefix(String prefix, Optional<Integer> limit) {
    AdminGuard.require(adminGuard, callers.get());
    return unitOfWork.inTransaction(connection ->
        PhoneNumberServiceProvider.get(connection, carrier).findByPrefix(prefix, limit, Optional.empty()));
  }
}
