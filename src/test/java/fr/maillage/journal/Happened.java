package fr.maillage.journal;

import java.util.Map;

record Happened(long number) implements Fact {

    @Override
    public String kind() {
        return "happened";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("number", Long.toString(number));
    }
}
