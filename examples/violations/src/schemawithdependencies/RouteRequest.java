package schemawithdependencies;

import io.stanchion.IntegrationSchema;

/** Formats a request, and sends it itself. */
@IntegrationSchema(client = MapsApi.class)
public record RouteRequest(String from, String to, MapsApi api) {

  public static RouteRequest of(String from, String to, MapsApi api) {
    return new RouteRequest(from.strip(), to.strip(), api);
  }

  public String toQuery() {
    return "from=" + from + "&to=" + to;
  }

  public String send() {
    return api.route(toQuery());
  }
}
