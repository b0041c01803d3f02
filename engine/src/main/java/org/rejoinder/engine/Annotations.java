package org.rejoinder.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rejoinder.model.Article;

/** What is known about one article so far: the article and the layers added to it. Immutable. */
public final class Annotations {
    private final Article article;
    private final Map<Layer<?>, List<?>> layers;

    private Annotations(Article article, Map<Layer<?>, List<?>> layers) {
        this.article = article;
        this.layers = layers;
    }

    /** Nothing known yet but the article itself. */
    public static Annotations of(Article article) {
        return new Annotations(article, Map.of());
    }

    /** The article that every layer points into. */
    public Article article() {
        return article;
    }

    /** The article's text. */
    public String text() {
        return article.text();
    }

    /**
     * The values of a layer, in text order.
     *
     * @throws IllegalStateException if no annotator has provided it
     */
    public <T> List<T> get(Layer<T> layer) {
        List<?> values = layers.get(layer);
        if (values == null) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "layer \"%s\" was asked for before an annotator provided it; declare it in requires()",
                    layer));
        }
        return values.stream().map(layer.type()::cast).toList();
    }

    /**
     * The same with one layer more.
     *
     * @throws IllegalStateException if the layer is there already
     */
    public <T> Annotations with(Layer<T> layer, List<T> values) {
        if (layers.containsKey(layer)) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "layer \"%s\" is there already; layers are never replaced", layer));
        }
        Map<Layer<?>, List<?>> more = new LinkedHashMap<>(layers);
        more.put(layer, List.copyOf(values));
        return new Annotations(article, more);
    }
}
