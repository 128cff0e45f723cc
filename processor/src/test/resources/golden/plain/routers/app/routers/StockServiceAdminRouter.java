package app.routers;

import io.stanchion.session.UnitOfWork;
import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.Caller;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Calls the operations of {@link StockService} for all organizations,
 * once the guard has let the caller in.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
final class StockServiceAdminRouter {
  private final UnitOfWork<Connection> readingUnitOfWork;

  private final UnitOfWork<Connection> writingUnitOfWork;

  private final int limit;

  private final String organizationResolver;

  private final AdminGuard adminGuard;

  private final Supplier<Caller> callers;

  /**
   * A router for the lifetime of the application.
   */
  StockServiceAdminRouter(UnitOfWork<Connection> readingUnitOfWork,
      UnitOfWork<Connection> writingUnitOfWork, int limit, String organizationResolver,
      AdminGuard adminGuard, Supplier<Caller> callers) {
    this.readingUnitOfWork = Objects.requireNonNull(readingUnitOfWork, "readingUnitOfWork");
    this.writingUnitOfWork = Objects.requireNonNull(writingUnitOfWork, "writingUnitOfWork");
    this.limit = limit;
    this.organizationResolver = Objects.requireNonNull(organizationResolver, "organizationResolver");
    this.adminGuard = Objects.requireNonNull(adminGuard, "adminGuard");
    this.callers = Objects.requireNonNull(callers, "callers");
  }

  /**
   * {@code POST /admin/stocks/count}: calls {@link StockService#count}.
   */
  public int count(String reading) throws SQLException {
    AdminGuard.require(adminGuard, callers.get());
    return readingUnitOfWork.<Integer, SQLException>inTransaction(reading_ ->
        writingUnitOfWork.<Integer, SQLException>inTransaction(writing ->
        StockServiceProvider.get(reading_, writing, limit, organizationResolver).count(reading, Optional.empty())));
  }

  /**
   * {@code POST /admin/stocks/transfer}: calls {@link StockService#transfer}.
   */
  public void transfer() throws Exception {
    AdminGuard.require(adminGuard, callers.get());
    readingUnitOfWork.<Void, Exception>inTransaction(reading ->
        writingUnitOfWork.<Void, Exception>inTransaction(writing -> {
        StockServiceProvider.get(reading, writing, limit, organizationResolver).transfer(Optional.empty());
        return null;
    }));
  }

  /**
   * {@code POST /admin/stocks/reset}: calls {@link StockService#reset}.
   */
  public void reset() {
    AdminGuard.require(adminGuard, callers.get());
    readingUnitOfWork.inTransaction(reading -> writingUnitOfWork.inTransaction(writing -> {
        StockServiceProvider.get(reading, writing, limit, organizationResolver).reset(Optional.empty());
        return null;
    }));
  }
}
