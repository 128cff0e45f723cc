package orchestrationtoodeep;

import io.stanchion.Orchestrator;

@Orchestrator
public class StageOrchestrator {

  private final ShowOrchestrator shows;
  private final MailService mails;

  public StageOrchestrator(ShowOrchestrator shows, MailService mails) {
    this.shows = shows;
    this.mails = mails;
  }

  public String open(String stage) {
    return mails.send(shows.start("the first show of " + stage));
  }
}
