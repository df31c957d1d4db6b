package org.empathygate.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Providers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object in a query string, read by whatever the host reads bodies with. */
final class QueryJson {
    private static final Annotation[] NONE = {};

    private QueryJson() {}

    /** Refuses anything but a JSON object, under the name of the parameter. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // a JSON object has texts as names
    static Map<String, Object> read(String name, @Nullable String given, Providers providers) {
        byte[] json = Address.required(name, given).getBytes(StandardCharsets.UTF_8);
        if (json.length > BodyGuard.MAX_KIBIBYTES * 1024) {
            throw Refusal.badInput(name, RestTexts.tooLarge(BodyGuard.MAX_KIBIBYTES));
        }
        MessageBodyReader<Map> reader =
                providers.getMessageBodyReader(Map.class, Map.class, NONE, MediaType.APPLICATION_JSON_TYPE);
        if (reader == null) {
            throw new IllegalStateException("This host reads no JSON");
        }
        try {
            Map<String, Object> object = reader.readFrom(
                    Map.class,
                    Map.class,
                    NONE,
                    MediaType.APPLICATION_JSON_TYPE,
                    new MultivaluedHashMap<>(),
                    new ByteArrayInputStream(json));
            if (object == null) {
                throw Refusal.badInput(name, RestTexts.NOT_AN_OBJECT);
            }
            return object;
        } catch (IOException | WebApplicationException notJson) {
            throw Refusal.badInput(name, RestTexts.NOT_AN_OBJECT);
        }
    }
}
