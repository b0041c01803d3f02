package org.rejoinder.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rejoinder.model.Article;

/** Annotators run one after the other over one article. Thread-safe, as its annotators are. */
public final class Pipeline {
    private final List<Annotator<?>> annotators;

    /**
     * A pipeline in which every annotator finds what it requires.
     *
     * @throws IllegalArgumentException if a required layer is missing; the message names it and who could provide it
     */
    public Pipeline(List<Annotator<?>> annotators) {
        this.annotators = List.copyOf(annotators);
        check();
    }

    /** Runs all annotators. */
    public Annotations run(Article article) {
        Annotations annotations = Annotations.of(article);
        for (Annotator<?> annotator : annotators) {
            annotations = add(annotator, annotations);
        }
        return annotations;
    }

    private static <T> Annotations add(Annotator<T> annotator, Annotations annotations) {
        return annotations.with(annotator.provides(), annotator.annotate(annotations));
    }

    private void check() {
        Set<Layer<?>> there = new HashSet<>();
        for (Annotator<?> annotator : annotators) {
            for (Layer<?> layer : annotator.requires()) {
                if (!there.contains(layer)) {
                    throw new IllegalArgumentException(String.format(
                            Locale.ROOT,
                            "annotator \"%s\" requires layer \"%s\"; %s",
                            annotator.name(),
                            layer,
                            whoProvides(layer)));
                }
            }
            there.add(annotator.provides());
        }
    }

    private String whoProvides(Layer<?> layer) {
        return annotators.stream()
                .filter(annotator -> annotator.provides().equals(layer))
                .findFirst()
                .map(annotator -> String.format(
                        Locale.ROOT, "\"%s\" provides it, but runs later: move it forward", annotator.name()))
                .orElse("no annotator in this pipeline provides it: add one");
    }
}
