package org.rejoinder.engine;

/**
 * The key of one kind of annotation. Two layers are equal if name and type are.
 *
 * @param name as printed in messages, such as {@code sentences}
 * @param type what the layer's list holds
 * @param <T> what the layer's list holds
 */
public record Layer<T>(String name, Class<T> type) {
    @Override
    public String toString() {
        return name;
    }
}
