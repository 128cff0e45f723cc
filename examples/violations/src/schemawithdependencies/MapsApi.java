package schemawithdependencies;

/** The other end of the wire. */
public interface MapsApi {
  String route(String query);
}
