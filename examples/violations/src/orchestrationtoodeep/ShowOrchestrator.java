package orchestrationtoodeep;

import io.stanchion.Orchestrator;

@Orchestrator
public class ShowOrchestrator {

  private final CrewOrchestrator crew;
  private final MailService mails;

  public ShowOrchestrator(CrewOrchestrator crew, MailService mails) {
    this.crew = crew;
    this.mails = mails;
  }

  public String start(String show) {
    return mails.send(crew.call("the crew of " + show));
  }
}
