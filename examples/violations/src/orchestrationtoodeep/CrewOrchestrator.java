package orchestrationtoodeep;

import io.stanchion.Orchestrator;

@Orchestrator
public class CrewOrchestrator {

  private final LightService lights;
  private final MailService mails;

  public CrewOrchestrator(LightService lights, MailService mails) {
    this.lights = lights;
    this.mails = mails;
  }

  public String call(String crew) {
    return mails.send(lights.on(crew));
  }
}
