package app.providers;

import io.stanchion.Service;

/** Needs nothing. */
@Service
public class TemplateService {

  public String render(String name) {
    return name;
  }
}
