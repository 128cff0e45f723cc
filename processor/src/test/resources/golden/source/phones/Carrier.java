package app.phones;

public interface Carrier {

  void release(String number);

  void port(String number);
}
