package dev.plumbline.reports.allure;

import io.qameta.allure.Reader;
import io.qameta.allure.core.Configuration;
import io.qameta.allure.core.ResultsVisitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Hands {@code environment.properties} to Allure, whose own reader for it needs three libraries more. */
final class EnvironmentReader implements Reader {

    @Override
    public void readResults(Configuration configuration, ResultsVisitor visitor, Path results) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(results.resolve("environment.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            visitor.error("environment.properties cannot be read", e);
        }
        Map<String, String> environment = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> environment.put(name, properties.getProperty(name)));
        visitor.visitExtra("environment", environment);
    }
}
