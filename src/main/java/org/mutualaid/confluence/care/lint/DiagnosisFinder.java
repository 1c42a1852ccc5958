package org.mutualaid.confluence.care.lint;

import java.util.List;
import java.util.Set;

/** Finds words for an illness or its treatment, by themselves: what somebody has is theirs to tell. */
final class DiagnosisFinder {

    /** Folded; English and Spanish together, because people mix. */
    private static final Set<String> WORDS = Set.of(
            "diabetes", "diabetic", "diabetica", "diabetico", "cancer", "hiv", "vih", "sida", "hepatitis",
            "tuberculosis", "epilepsy", "epileptic", "epilepsia", "epileptica", "epileptico", "asthma", "asthmatic",
            "asma", "asmatica", "asmatico", "depression", "depresion", "bipolar", "schizophrenia", "schizophrenic",
            "esquizofrenia", "autism", "autistic", "autismo", "autista", "dementia", "demencia", "alzheimer",
            "alzheimers", "parkinson", "parkinsons", "dialysis", "dialisis", "chemo", "chemotherapy", "quimio",
            "quimioterapia", "addiction", "adiccion", "alcoholism", "alcoholismo", "overdose", "sobredosis", "insulin",
            "insulina", "methadone", "metadona", "psychosis", "psicosis", "anorexia", "bulimia", "ptsd", "tept",
            "adhd", "tdah", "tumor", "tumour", "leukemia", "leukaemia", "leucemia", "arthritis", "artritis",
            "sclerosis", "esclerosis", "ictus", "diagnosed", "diagnosis", "diagnostico", "diagnosticada",
            "diagnosticado");

    private DiagnosisFinder() {
    }

    static List<Finding> in(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> WORDS.contains(token.folded()) || token.text().equals("AIDS"))
                .map(token -> new Finding(Finding.Kind.DIAGNOSIS, token.start(), token.end()))
                .toList();
    }
}
