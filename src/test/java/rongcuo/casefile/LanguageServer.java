package rongcuo.casefile;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The YAML language server of editors, as an editor talks to it. */
final class LanguageServer implements AutoCloseable {

  /** Where {@code .ci/run} installs it. */
  private static final Path PROGRAM =
      Path.of("target/editor/node_modules/yaml-language-server/bin/yaml-language-server");

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final OutputStream out;
  private final InputStream in;

  /** The diagnostics published for each document that is open, once they are. */
  private final Map<String, JsonNode> published = new HashMap<>();

  private final Map<Integer, JsonNode> answers = new HashMap<>();
  private int requests;

  private LanguageServer(Process process) {
    this.process = process;
    this.out = process.getOutputStream();
    this.in = new BufferedInputStream(process.getInputStream());
  }

  /** Leaves the test out, and says why, where it is not installed; the build server has it. */
  static void assumeInstalled() {
    boolean there = Files.exists(PROGRAM);
    if (!there && "true".equals(System.getenv("CI"))) {
      throw new AssertionError("the YAML language server is missing");
    }
    assumeTrue(
        there,
        "The schema is not tested in an editor: the YAML language server is missing. Install"
            + " Node.js, copy src/test/editor to target/editor and run npm ci there.");
  }

  static LanguageServer start(Path folder) throws IOException {
    Process process =
        new ProcessBuilder("node", PROGRAM.toAbsolutePath().toString(), "--stdio")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    LanguageServer server = new LanguageServer(process);
    ObjectNode parameters = JSON.createObjectNode();
    parameters.putNull("processId");
    parameters.put("rootUri", folder.toUri().toString());
    ObjectNode capabilities = parameters.putObject("capabilities");
    capabilities.putObject("workspace").put("configuration", true);
    ObjectNode document = capabilities.putObject("textDocument");
    ObjectNode item = document.putObject("completion").putObject("completionItem");
    item.put("snippetSupport", true).putArray("documentationFormat").add("markdown");
    document.putObject("hover").putArray("contentFormat").add("markdown");
    server.request("initialize", parameters);
    server.notify("initialized", JSON.createObjectNode());
    return server;
  }

  /** Opens documents, waits until each has been looked at, and closes them. */
  Map<String, JsonNode> diagnostics(Map<String, String> textsByUri) throws IOException {
    published.clear();
    for (Map.Entry<String, String> text : textsByUri.entrySet()) {
      open(text.getKey(), text.getValue());
    }
    Map<String, JsonNode> found = new LinkedHashMap<>();
    for (String uri : textsByUri.keySet()) {
      while (!published.containsKey(uri)) {
        receive();
      }
      found.put(uri, published.get(uri));
    }
    for (String uri : textsByUri.keySet()) {
      close(uri);
    }
    return found;
  }

  /** What is offered at a place of a document. */
  JsonNode completions(String uri, String text, int line, int character) throws IOException {
    return at("textDocument/completion", uri, text, line, character).path("items");
  }

  /** What is told of a place of a document. */
  String hover(String uri, String text, int line, int character) throws IOException {
    JsonNode hover = at("textDocument/hover", uri, text, line, character);
    return hover.path("contents").path("value").asText();
  }

  private JsonNode at(String method, String uri, String text, int line, int character)
      throws IOException {
    open(uri, text);
    ObjectNode parameters = JSON.createObjectNode();
    parameters.putObject("textDocument").put("uri", uri);
    parameters.putObject("position").put("line", line).put("character", character);
    JsonNode result = request(method, parameters);
    close(uri);
    return result;
  }

  private void open(String uri, String text) throws IOException {
    ObjectNode parameters = JSON.createObjectNode();
    ObjectNode document = parameters.putObject("textDocument");
    document.put("uri", uri).put("languageId", "yaml").put("version", 1).put("text", text);
    notify("textDocument/didOpen", parameters);
  }

  private void close(String uri) throws IOException {
    ObjectNode parameters = JSON.createObjectNode();
    parameters.putObject("textDocument").put("uri", uri);
    notify("textDocument/didClose", parameters);
  }

  private JsonNode request(String method, JsonNode parameters) throws IOException {
    int id = ++requests;
    send(message().put("id", id).put("method", method).set("params", parameters));
    while (!answers.containsKey(id)) {
      receive();
    }
    return answers.remove(id);
  }

  private void notify(String method, JsonNode parameters) throws IOException {
    send(message().put("method", method).set("params", parameters));
  }

  private static ObjectNode message() {
    return JSON.createObjectNode().put("jsonrpc", "2.0");
  }

  private void send(JsonNode message) throws IOException {
    byte[] body = JSON.writeValueAsBytes(message);
    String head = "Content-Length: " + body.length + "\r\n\r\n";
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(body);
    out.flush();
  }

  private void receive() throws IOException {
    JsonNode message = JSON.readTree(in.readNBytes(length()));
    String method = message.path("method").asText();
    if (method.isEmpty()) {
      if (message.has("error")) {
        throw new IOException(message.get("error").toString());
      }
      answers.put(message.get("id").asInt(), message.path("result"));
    } else if (message.has("id")) {
      JsonNode result = method.equals("workspace/configuration") ? settings(message) : null;
      send(message().<ObjectNode>set("id", message.get("id")).set("result", result));
    } else if (method.equals("textDocument/publishDiagnostics")) {
      JsonNode parameters = message.get("params");
      published.put(parameters.get("uri").asText(), parameters.get("diagnostics"));
    }
  }

  /** The length of the next message, whose head is read. */
  private int length() throws IOException {
    int length = 0;
    for (String line = line(); !line.isEmpty(); line = line()) {
      if (line.startsWith("Content-Length: ")) {
        length = Integer.parseInt(line.substring("Content-Length: ".length()));
      }
    }
    return length;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = read(); c != '\n'; c = read()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  private int read() throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (in.available() == 0 && process.isAlive()) {
      if (System.nanoTime() > end) {
        throw new IOException("the language server does not answer");
      }
      pause();
    }
    int c = in.read();
    if (c < 0) {
      throw new EOFException("the language server has ended");
    }
    return c;
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }

  /** The settings that the server asks for: those of a new installation, but without network. */
  private static JsonNode settings(JsonNode request) {
    ArrayNode settings = JSON.createArrayNode();
    for (JsonNode item : request.path("params").path("items")) {
      settings.add(setting(item.path("section").asText()));
    }
    return settings;
  }

  private static @Nullable JsonNode setting(String section) {
    if (!section.equals("yaml")) {
      return JSON.createObjectNode();
    }
    ObjectNode yaml = JSON.createObjectNode();
    yaml.put("validate", true).put("hover", true).put("completion", true);
    yaml.putObject("schemaStore").put("enable", false);
    return yaml;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
