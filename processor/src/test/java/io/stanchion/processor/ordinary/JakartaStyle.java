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
package io.stanchion.processor.ordinary;

/** Services over Jakarta EE. */
final class JakartaStyle {

  static final String ENTITIES =
      """
      package clinic.patients;

      import io.stanchion.Service;
      import jakarta.enterprise.event.Event;
      import jakarta.persistence.EntityManager;
      import java.time.LocalDate;
      import java.util.*;

      class Patient {
        private String id;
        private String name;
        private LocalDate born;
        Patient(String name, LocalDate born) { this.name = name; this.born = born; }
        String id() { return id; }
        String name() { return name; }
        LocalDate born() { return born; }
        void rename(String name) { this.name = name; }
      }

      record Admitted(String patient) {}

      @Service
      public class PatientService {
        private final EntityManager entities;
        private final Event<Admitted> admitted;

        public PatientService(EntityManager entities, Event<Admitted> admitted) {
          this.entities = entities;
          this.admitted = admitted;
        }

        public String admit(String name, LocalDate born) {
          assert name != null && !name.isBlank() : "a patient has a name";
          Patient patient = new Patient(name, born);
          entities.persist(patient);
          admitted.fire(new Admitted(patient.id()));
          return patient.id();
        }

        public List<String> search(String name, LocalDate from, LocalDate to, String ward, int most) {
          return entities
              .createQuery(
                  "select p from Patient p where p.name like :name and p.born between :from and :to"
                      + " and p.ward = :ward",
                  Patient.class)
              .setParameter("name", "%" + name + "%")
              .setParameter("from", from)
              .setParameter("to", to)
              .setParameter("ward", ward)
              .setMaxResults(most)
              .getResultList()
              .stream()
              .map(Patient::name)
              .toList();
        }

        public boolean rename(String id, String name) {
          Patient patient = entities.find(Patient.class, id);
          if (patient == null) {
            return false;
          }
          patient.rename(name);
          return true;
        }

        public void discharge(String id) {
          Patient patient = entities.find(Patient.class, id);
          entities.remove(entities.merge(patient));
        }
      }
      """;

  static final String EXPORT =
      """
      package clinic.reports;

      import io.stanchion.Service;
      import java.io.*;
      import java.util.*;
      import java.util.stream.Collectors;

      record Visit(String patient, String doctor, String ward, int minutes, long cents, String note) {}

      interface Visits { List<Visit> of(String month); }

      @Service
      public class VisitReportService {
        private static final String HEADER = "patient;doctor;ward;minutes;cents;note";
        private final Visits visits;

        public VisitReportService(Visits visits) {
          this.visits = visits;
        }

        public String csv(String month) {
          StringBuilder text = new StringBuilder(HEADER).append('\\n');
          for (Visit each : visits.of(month)) {
            text.append(each.patient()).append(';')
                .append(each.doctor()).append(';')
                .append(each.ward()).append(';')
                .append(each.minutes()).append(';')
                .append(each.cents()).append(';')
                .append(each.note()).append('\\n');
          }
          return text.toString();
        }

        public Map<String, IntSummaryStatistics> byDoctor(String month) {
          return visits.of(month).stream()
              .collect(
                  Collectors.groupingBy(
                      Visit::doctor, TreeMap::new, Collectors.summarizingInt(Visit::minutes)));
        }

        public void write(String month, Writer target) throws IOException {
          try (BufferedWriter out = new BufferedWriter(target)) {
            out.write(csv(month));
          }
        }

        public String summary(String month) {
          List<Visit> all = visits.of(month);
          long cents = all.stream().mapToLong(Visit::cents).sum();
          return String.format(
              "%s: %d visits, %d patients, %d.%02d", month, all.size(),
              all.stream().map(Visit::patient).distinct().count(), cents / 100, cents % 100);
        }
      }
      """;

  static final String FUTURES =
      """
      package clinic.dashboard;

      import io.stanchion.*;
      import java.util.List;
      import java.util.concurrent.*;

      record Dashboard(List<String> beds, List<String> staff, String weather) {}

      @Service
      class BedService {
        public List<String> free(String ward) { return List.of(ward); }
        public void clean(String ward) {}
      }

      @Service
      class StaffService {
        public List<String> onDuty(String ward) { return List.of(ward); }
        public void call(String ward) {}
      }

      @Service
      class WeatherService {
        public String now(String city) { return city; }
      }

      @Orchestrator
      public class DashboardOrchestrator {
        private final BedService beds;
        private final StaffService staff;
        private final WeatherService weather;
        private final Executor executor;

        public DashboardOrchestrator(
            BedService beds, StaffService staff, WeatherService weather, Executor executor) {
          this.beds = beds;
          this.staff = staff;
          this.weather = weather;
          this.executor = executor;
        }

        public Dashboard show(String ward, String city) {
          var free = CompletableFuture.supplyAsync(() -> beds.free(ward), executor);
          var onDuty = CompletableFuture.supplyAsync(() -> staff.onDuty(ward), executor);
          var outside =
              CompletableFuture.supplyAsync(() -> weather.now(city), executor)
                  .exceptionally(failure -> "unknown");
          return new Dashboard(free.join(), onDuty.join(), outside.join());
        }

        public void prepare(List<String> wards) {
          for (String ward : wards) {
            beds.clean(ward);
            staff.call(ward);
          }
        }
      }
      """;

  private JakartaStyle() {}
}
