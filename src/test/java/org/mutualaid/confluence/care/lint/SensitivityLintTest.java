package org.mutualaid.confluence.care.lint;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.Test;

/** What is pointed out and what is left alone, as one table in both languages. */
public class SensitivityLintTest {

    private static final List<String> PERSONAL = List.of(
            "phone|Call me on 555-867-5309", "phone|(555) 867-5309 after six", "phone|+1 555 867 5309",
            "phone|ring 07911 123456", "phone|my number is 8675309", "phone|text 867 5309 please", "phone|+34600123456",
            "phone|Llamar al 600 123 456", "phone|tel. 91 234 56 78", "phone|móvil 600-12-34-56", "phone|600123456",
            "phone|WhatsApp +52 1 55 1234 5678", "phone|06 12 34 56 78", "phone|llame al 2345678 por la tarde",
            "email|write to ana.lopez@example.org", "email|joe+help@mail.example.co.uk, thanks",
            "email|mi correo es maría@ejemplo.es",
            "address|12 Mill Lane", "address|bring it to 221B Baker Street", "address|1600 Pennsylvania Ave NW",
            "address|12 main street", "address|4 Old Harbour Road, flat 3", "address|SW1A 1AA",
            "address|Calle Mayor 12", "address|vivo en la calle de la Luna, nº 4", "address|Av. de la Paz 120, piso 3",
            "address|calle mayor 12", "address|C/ Alcalá 45", "address|venga a Plaza Nueva 3 para ayudar",
            "id-number|DNI 12345678Z", "id-number|12345678z", "id-number|X1234567L", "id-number|123-45-6789",
            "id-number|passport no. C01234567", "id-number|pasaporte AAB123456", "id-number|4111 1111 1111 1111",
            "id-number|5500005555555559", "id-number|AB123456C",
            "diagnosis|she has diabetes", "diagnosis|lift to dialysis", "diagnosis|My son is autistic",
            "diagnosis|mi padre tiene cáncer", "diagnosis|DEPRESIÓN", "diagnosis|está con quimioterapia");

    private static final List<String> HARMLESS = List.of(
            "10 Main dishes", "2 bags from Mill Lane", "5 of 12 tins left", "N-7K2Q", "codes N-7K2Q and N-4MF0",
            "needed by 2026-11-27", "27/11/2026", "27.11.2026 14:30", "between 09:00 and 12:30", "9-12 14-18",
            "10:30-12:30 or 16:00-18:30", "2026-2027", "3 flats on the 4th floor", "4 flats at Mill Lane",
            "12 500 kg", "1,000,000 tins", "1.000.000 latas", "$25000000", "nappies size 4, pack of 120",
            "30 x 40 x 50 cm", "about 10 minutes drive", "2 blocks down the road", "3 people in our street",
            "bus 42 from Station Road", "see you at the market @ 10", "@ana", "a 4-bed room for 2 weeks",
            "two way trip, 15 km", "baby formula stage 1, 800 g", "ages 3, 5 and 12", "24/7", "50%", "100 000",
            "para 4 personas", "calle Mayor", "en la plaza a las 5", "Plaza Mayor, 5 personas", "en la calle 2 horas",
            "pañales talla 3", "el 23 de noviembre de 2026", "de 9 a 14 h", "2 kg de arroz y 12 huevos",
            "hearing aids", "primeros auxilios", "a lift to the clinic and back", "Milk 2026, eggs 2027",
            "1st floor, 2nd door", "number 4 on the list", "el número 12 del tablón", "ISO 9001 2015",
            "call at 10 or 11", "15-20 kg", "v1.2.3");

    private final SensitivityLint lint = new SensitivityLint();

    @Test
    public void pointsOutWhatLooksPersonal() {
        Map<String, String> missed = new LinkedHashMap<>();
        for (String row : PERSONAL) {
            String[] parts = row.split("\\|");
            String kinds = kinds(parts[1]);
            if (!kinds.equals(parts[0])) {
                missed.put(parts[1], kinds);
            }
        }
        assertEquals(Map.of(), missed);
    }

    @Test
    public void leavesEverydayThingsAlone() {
        Map<String, String> alarms = new LinkedHashMap<>();
        for (String text : HARMLESS) {
            if (!kinds(text).isEmpty()) {
                alarms.put(text, kinds(text));
            }
        }
        assertEquals(Map.of(), alarms);
    }

    @Test
    public void saysWhereItStands() {
        String text = "Bread, please. Call 555-867-5309 or write to ana@example.org.";

        List<String> places = lint.find(text).stream().map(one -> text.substring(one.start(), one.end())).toList();

        assertEquals(List.of("555-867-5309", "ana@example.org"), places);
    }

    @Test
    public void saysNoMoreThanHelps() {
        assertEquals(SensitivityLint.MOST, lint.find("ana@example.org ".repeat(500)).size());
    }

    @Test
    public void seesDigitsOfOtherScripts() {
        assertTrue(kinds("اتصل بي ٠٥٥٥١٢٣٤٥٦٧").contains("phone"));
    }

    private String kinds(String text) {
        return lint.find(text).stream().map(one -> one.kind().key()).distinct().collect(Collectors.joining(","));
    }
}
