package orchestrationtoodeep;

import io.stanchion.Orchestrator;

/** Four orchestrators, one above the other. */
@Orchestrator
public class FestivalOrchestrator {

  private final StageOrchestrator stages;
  private final MailService mails;

  public FestivalOrchestrator(StageOrchestrator stages, MailService mails) {
    this.stages = stages;
    this.mails = mails;
  }

  public String open(String city) {
    return mails.send(stages.open("the main stage of " + city));
  }
}
