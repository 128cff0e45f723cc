package app.routers;

import io.stanchion.session.UnitOfWork;
import io.stanchion.tenancy.OrganizationContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls the operations of {@link StockService} for one organization:
 * always that of the authenticated caller, whatever the request says.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
final class StockServiceTenantRouter {
  private final UnitOfWork<Connection> readingUnitOfWork;

  private final UnitOfWork<Connection> writingUnitOfWork;

  private final int limit;

  private final String organizationResolver;

  /**
   * A router for the lifetime of the application.
   */
  StockServiceTenantRouter(UnitOfWork<Connection> readingUnitOfWork,
      UnitOfWork<Connection> writingUnitOfWork, int limit, String organizationResolver) {
    this.readingUnitOfWork = Objects.requireNonNull(readingUnitOfWork, "readingUnitOfWork");
    this.writingUnitOfWork = Objects.requireNonNull(writingUnitOfWork, "writingUnitOfWork");
    this.limit = limit;
    this.organizationResolver = Objects.requireNonNull(organizationResolver, "organizationResolver");
  }

  /**
   * {@code POST /stocks/count}: calls {@link StockService#count}.
   */
  public int count(OrganizationContext<Long> organization, String reading) throws SQLException {
    Objects.requireNonNull(organization, "organization");
    Optional<Long> organizationId = Optional.of(organization.organizationId());
    return readingUnitOfWork.<Integer, SQLException>inTransaction(reading_ ->
        writingUnitOfWork.<Integer, SQLException>inTransaction(writing ->
        StockServiceProvider.get(reading_, writing, limit, organizationResolver).count(reading, organizationId)));
  }

  /**
   * {@code POST /stocks/transfer}: calls {@link StockService#transfer}.
   */
  public void transfer(OrganizationContext<Long> organization) throws Exception {
    Objects.requireNonNull(organization, "organization");
    Optional<Long> organizationId = Optional.of(organization.organizationId());
    readingUnitOfWork.<Void, Exception>inTransaction(reading ->
        writingUnitOfWork.<Void, Exception>inTransaction(writing -> {
        StockServiceProvider.get(reading, writing, limit, organizationResolver).transfer(organizationId);
        return null;
    }));
  }

  /**
   * {@code POST /stocks/reset}: calls {@link StockService#reset}.
   */
  public void reset(OrganizationContext<Long> organization) {
    Objects.requireNonNull(organization, "organization");
    Optional<Long> organizationId = Optional.of(organization.organizationId());
    readingUnitOfWork.inTransaction(reading -> writingUnitOfWork.inTransaction(writing -> {
        StockServiceProvider.get(reading, writing, limit, organizationResolver).reset(organizationId);
        return null;
    }));
  }
}
