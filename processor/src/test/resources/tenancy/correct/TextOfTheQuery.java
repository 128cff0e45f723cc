/*
 * Copyright The Stanchion Authors
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package correct.textofthequery;

import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The text of the query depends on it. */
@Service
@TenantScoped
public class TextOfTheQuery {
  private final JdbcTemplate jdbc;

  public TextOfTheQuery(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public List<Map<String, Object>> listRows(Optional<String> organizationId) {
    StringBuilder sql = new StringBuilder("select * from contact");
    List<Object> values = new ArrayList<>();
    organizationId.ifPresent(
        id -> {
          sql.append(" where organization_id = ?");
          values.add(id);
        });
    return jdbc.queryForList(sql.append(" order by email").toString(), values.toArray());
  }
}
