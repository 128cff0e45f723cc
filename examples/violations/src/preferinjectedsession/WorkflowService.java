package preferinjectedsession;

import io.stanchion.Service;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Every operation takes the session along, and so does every caller. */
@Service
public class WorkflowService {

  public void create(String name, Connection session) throws SQLException {
    run("insert into workflow (name) values ('new')", session);
  }

  public void start(long id, Connection session) throws SQLException {
    run("update workflow set state = 'running' where id = " + id, session);
  }

  public void pause(long id, Connection session) throws SQLException {
    run("update workflow set state = 'paused' where id = " + id, session);
  }

  public void finish(long id, Connection session) throws SQLException {
    run("update workflow set state = 'done' where id = " + id, session);
  }

  public void delete(long id, Connection session) throws SQLException {
    run("delete from workflow where id = " + id, session);
  }

  private static void run(String sql, Connection session) throws SQLException {
    try (Statement statement = session.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
