package org.mutualaid.confluence.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;

/**
 * JSON as our REST speaks it. Bodies are read here and not by the platform, so that a broken one is answered in the
 * reader's language and every version of the platform gives the same answer.
 */
public final class Json {

    private static final int LARGEST_BODY = 256 * 1024;
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    public Json() {
        mapper.getFactory().setStreamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(20).maxNumberLength(100).build());
    }

    /**
     * Reads a body that has to be one JSON object. Numbers with a fraction or an exponent come as BigDecimal.
     *
     * @throws InvalidInput for field {@code body} if it is anything else, or too long
     */
    public Map<String, Object> read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LARGEST_BODY + 1);
            if (bytes.length > LARGEST_BODY) {
                throw FieldErrors.only("body", "too-long", LARGEST_BODY / 1024);
            }
            Map<String, Object> object = mapper.readValue(bytes, OBJECT);
            if (object == null) {
                throw FieldErrors.only("body", "no-object");
            }
            return object;
        } catch (JsonProcessingException broken) {
            throw FieldErrors.only("body", "no-object");
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** As {@link #read}, where having nothing to say is fine too: no body counts as an empty object. */
    public Map<String, Object> readOptional(InputStream body) {
        PushbackInputStream peeked = new PushbackInputStream(body);
        try {
            int first = peeked.read();
            if (first < 0) {
                return Map.of();
            }
            peeked.unread(first);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        return read(peeked);
    }

    /** Writes records, maps, lists, strings and numbers. */
    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
