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
package io.stanchion.processor.rule.integration;

import org.junit.jupiter.api.Test;

/** Requests of HTTP clients are envelopes: their address is no payload. */
class AddressesOfRequestsTest {

  @Test
  void acceptsAddressThatARequestIsBuiltFor() {
    Clients.tester(
            """
              void get(String id) {
                client.send(new okhttp3.Request.Builder()
                    .url(okhttp3.HttpUrl.parse("https://api/" + id).newBuilder().port(443).build())
                    .build());
              }
            """)
        .source(
            """
            package okhttp3;
            public class Request {
              public static class Builder {
                public Builder url(HttpUrl url) { return this; }
                public Request build() { return new Request(); }
              }
            }
            """)
        .source(
            """
            package okhttp3;
            public class HttpUrl {
              public static HttpUrl parse(String url) { return new HttpUrl(); }
              public Builder newBuilder() { return new Builder(); }
              public static class Builder {
                public Builder port(int port) { return this; }
                public HttpUrl build() { return new HttpUrl(); }
              }
            }
            """)
        .check();
  }
}
