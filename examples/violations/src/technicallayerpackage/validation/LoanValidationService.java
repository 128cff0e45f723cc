package technicallayerpackage.validation;

import io.stanchion.Service;

@Service
public class LoanValidationService {
  public boolean isAllowed(int weeks) {
    return weeks > 0 && weeks < 5;
  }
}
