package org.rejoinder.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.rejoinder.model.ErrorCode;
import org.rejoinder.model.RejoinderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object whose fields are asked for one by one; what is missing, of the wrong type or unknown is an error. */
final class Fields {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode node;
    private final String path;
    private final String place;
    private final ErrorCode code;

    private Fields(JsonNode node, String path, String place, ErrorCode code) {
        this.node = node;
        this.path = path;
        this.place = place;
        this.code = code;
    }

    /** Parses a line that must hold exactly one object. */
    static Fields parse(String line, String place, ErrorCode code) {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (!node.isObject()) {
                throw new RejoinderException(
                        code, String.format(Locale.ROOT, "%s: expected a JSON object, found %s", place, typeOf(node)));
            }
            return new Fields(node, "", place, code);
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            throw new RejoinderException(
                    code,
                    String.format(
                            Locale.ROOT,
                            "%s:%d: not valid JSON: %s; write one JSON object a line",
                            place,
                            column,
                            e.getOriginalMessage()),
                    e);
        }
    }

    /** Refuses fields other than these. */
    Fields allow(Set<String> known) {
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw error(
                        name,
                        String.format(
                                Locale.ROOT, "unknown field; known are %s", String.join(", ", new TreeSet<>(known))));
            }
        }
        return this;
    }

    Optional<String> optionalText(String name) {
        return optional(name, value -> {
            if (!value.isString()) {
                throw error(name, "expected text, found " + typeOf(value));
            }
            String text = value.stringValue();
            checkPairs(name, text);
            return text;
        });
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> missing(name));
    }

    int integer(String name) {
        JsonNode value = required(name);
        if (!value.isInt()) {
            throw error(name, "expected a whole number, found " + typeOf(value));
        }
        return value.intValue();
    }

    double number(String name) {
        JsonNode value = required(name);
        if (!value.isNumber()) {
            throw error(name, "expected a number, found " + typeOf(value));
        }
        return value.doubleValue();
    }

    <T extends Enum<T>> T constant(String name, Class<T> type) {
        String word = text(name);
        for (T constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw error(name, String.format(Locale.ROOT, "\"%s\" is none of %s", word, List.of(type.getEnumConstants())));
    }

    Optional<Fields> optionalObject(String name) {
        return optional(name, value -> object(value, path(name)));
    }

    Fields object(String name) {
        return object(required(name), path(name));
    }

    List<Fields> objects(String name) {
        JsonNode value = required(name);
        if (!value.isArray()) {
            throw error(name, "expected a list, found " + typeOf(value));
        }
        List<Fields> objects = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            objects.add(object(value.get(i), path(name) + "[" + i + "]"));
        }
        return objects;
    }

    RejoinderException error(String name, String what) {
        return new RejoinderException(
                code, String.format(Locale.ROOT, "%s: field \"%s\": %s; see docs/format.md", place, path(name), what));
    }

    private Fields object(JsonNode value, String where) {
        if (!value.isObject()) {
            throw new RejoinderException(
                    code,
                    String.format(
                            Locale.ROOT,
                            "%s: field \"%s\": expected an object, found %s",
                            place,
                            where,
                            typeOf(value)));
        }
        return new Fields(value, where, place, code);
    }

    private void checkPairs(String name, String text) {
        int index = 0;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            if (Character.MIN_SURROGATE <= point && point <= Character.MAX_SURROGATE) {
                throw error(
                        name,
                        String.format(
                                Locale.ROOT,
                                "unpaired surrogate at UTF-16 unit %d; the text was damaged on its way",
                                index));
            }
            index += Character.charCount(point);
        }
    }

    private <T> Optional<T> optional(String name, Function<JsonNode, T> convert) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(convert.apply(value));
    }

    private JsonNode required(String name) {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            throw missing(name);
        }
        return value;
    }

    private RejoinderException missing(String name) {
        return error(name, "is missing");
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String typeOf(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
