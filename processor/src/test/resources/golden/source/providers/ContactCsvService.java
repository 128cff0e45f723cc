package app.providers;

import io.stanchion.Service;

/** Needs a component of its domain. */
@Service
public class ContactCsvService {

  private final ContactCrudService crud;

  public ContactCsvService(ContactCrudService crud) {
    this.crud = crud;
  }

  public String export() {
    return crud.load();
  }
}
