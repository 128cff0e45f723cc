package technicallayerpackage.crud;

import io.stanchion.Service;
import technicallayerpackage.validation.LoanValidationService;

@Service
public class LoanCrudService {

  private final LoanValidationService validation;

  public LoanCrudService(LoanValidationService validation) {
    this.validation = validation;
  }

  public boolean create(String book, int weeks) {
    return validation.isAllowed(weeks) && !book.isBlank();
  }
}
