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
package leaks.parametersdropped;

import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The map of parameters is not passed. */
@Service
@TenantScoped
public class ParametersDropped {
  private final JdbcTemplate jdbc;

  public ParametersDropped(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public List<Map<String, Object>> listRows(Optional<String> organizationId) { // flagged: TenantParameterIgnored
    Map<String, Object> parameters = new HashMap<>();
    organizationId.ifPresent(id -> parameters.put("organization", id));
    return jdbc.queryForList("select * from contact");
  }
}
