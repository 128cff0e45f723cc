package schemashape;

import io.stanchion.IntegrationSchema;

/** Can be changed by everybody who gets hold of it, and does not render what is sent. */
@IntegrationSchema
public class WeatherRequest {

  private String city = "";
  private int days = 1;

  public void setCity(String city) {
    this.city = city;
  }

  public void setDays(int days) {
    this.days = days;
  }

  public String describe() {
    return days + " days in " + city;
  }
}
