package adminservice;

import io.stanchion.Service;
import java.util.List;
import java.util.Optional;

/** The permits once more, for the office: whatever is fixed there has to be fixed here, too. */
@Service
public class AdminPermitService {

  private final PermitService.Permits permits;

  public AdminPermitService(PermitService.Permits permits) {
    this.permits = permits;
  }

  public List<String> listPermits() {
    return permits.of(Optional.empty());
  }

  public boolean revokePermit(long permitId) {
    return permits.revoke(permitId, Optional.empty());
  }
}
