package org.mutualaid.confluence.resource.sheet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.resource.card.AmountText;
import org.mutualaid.confluence.web.DateWords;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.PageHandler;
import org.mutualaid.confluence.web.PageHtml;

/** The pages {@code sheet/<space>/pick} and {@code sheet/<space>/hand-out}. */
public final class SheetPage implements PageHandler {

    private static final String PICK = "pick";
    private static final String HAND_OUT = "hand-out";

    private final SheetService service;
    private final AmountText amounts;
    private final SiteTime time;
    private final Json json;
    private final SheetFrame frame;

    public SheetPage(SheetService service, AmountText amounts, SiteTime time, Json json, SheetFrame frame) {
        this.service = service;
        this.amounts = amounts;
        this.time = time;
        this.json = json;
        this.frame = frame;
    }

    @Override
    public boolean handles(List<String> path) {
        return path.size() == 3 && path.get(0).equals("sheet");
    }

    @Override
    public PageHtml show(List<String> path, Actor caller) {
        String kind = path.get(2);
        if (!kind.equals(PICK) && !kind.equals(HAND_OUT)) {
            throw new NotFound();
        }
        return frame.page(view(kind, service.read(caller, path.get(1))));
    }

    private SheetView view(String kind, SheetService.Sheet sheet) {
        String key = sheet.standing().space().key();
        boolean pick = kind.equals(PICK);
        Function<SheetService.Line, String> heading = pick
                ? line -> line.account().place().name() : SheetService.Line::need;
        Map<String, List<SheetService.Line>> parts = sheet.lines().stream()
                .collect(Collectors.groupingBy(heading, LinkedHashMap::new, Collectors.toList()));
        String all = pick || sheet.lines().isEmpty() ? "" : json.write(Map.of(
                "lines", sheet.lines().stream().map(SheetPage::fields).toList()));
        return new SheetView(
                "sheet-" + key,
                kind,
                key,
                sheet.standing().space().name(),
                frame.dates().day(time.today()),
                frame.address(key, pick ? HAND_OUT : PICK),
                frame.handouts(key),
                all,
                parts.entrySet().stream()
                        .map(part -> new SheetView.Part(part.getKey(), lines(part.getValue(), pick)))
                        .toList());
    }

    private List<SheetView.Line> lines(List<SheetService.Line> lines, boolean pick) {
        DateWords dates = frame.dates();
        return lines.stream().map(line -> new SheetView.Line(
                line.resource().entry().name(),
                amounts.of(line.quantity(), line.resource().entry()),
                line.account().lot().label(),
                line.account().lot().expires().map((LocalDate day) -> dates.day(day)).orElse(""),
                pick ? line.need() : line.account().place().name(),
                line.account().lot().restrictions().orElse(""),
                pick ? "" : json.write(Map.of("lines", List.of(fields(line)))))).toList();
    }

    private static Map<String, Object> fields(SheetService.Line line) {
        return Map.of("resource", line.resource().code().text(), "need", line.need(),
                "quantity", line.quantity().number());
    }
}
