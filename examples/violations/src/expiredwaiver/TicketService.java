package expiredwaiver;

import io.stanchion.Service;

@Service
public class TicketService {
  public String sell(String visitor) {
    return "ticket for " + visitor;
  }
}
