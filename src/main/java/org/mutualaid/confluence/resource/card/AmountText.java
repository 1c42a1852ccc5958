package org.mutualaid.confluence.resource.card;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Optional;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.resource.Entry;
import org.mutualaid.confluence.resource.ResourceKind;
import org.mutualaid.confluence.value.Quantity;

/** Says amounts: goods with their unit, money in its currency. */
public final class AmountText {

    private final TextGateway texts;

    public AmountText(TextGateway texts) {
        this.texts = texts;
    }

    /** Such as "27 tins", the unit set apart from the text around it; or "12.50 EUR". */
    public String of(Quantity quantity, Entry entry) {
        if (entry.kind() == ResourceKind.FUND) {
            return money(quantity.number(), entry);
        }
        String number = number(quantity.number());
        return entry.counting().unit().map(unit -> number + " \u2068" + unit + "\u2069").orElse(number);
    }

    /** The number alone; for money without the currency. */
    public String number(Quantity quantity, Entry entry) {
        return entry.kind() == ResourceKind.FUND ? plainMoney(quantity.number(), entry) : number(quantity.number());
    }

    /** A change with its sign, such as "+16" or "−5". */
    public String signed(long thousandths, Entry entry) {
        String amount = number(new Quantity(Math.abs(thousandths)), entry);
        return thousandths == 0 ? amount : (thousandths > 0 ? "+" : "\u2212") + amount;
    }

    private String money(BigDecimal coins, Entry entry) {
        return plainMoney(coins, entry) + " " + entry.counting().unit().orElse("");
    }

    private String plainMoney(BigDecimal coins, Entry entry) {
        int digits = currency(entry).map(Currency::getDefaultFractionDigits).orElse(2);
        NumberFormat form = NumberFormat.getNumberInstance(texts.locale());
        form.setMinimumFractionDigits(digits);
        form.setMaximumFractionDigits(digits);
        return form.format(coins.movePointLeft(digits));
    }

    private String number(BigDecimal number) {
        NumberFormat form = NumberFormat.getNumberInstance(texts.locale());
        form.setMaximumFractionDigits(3);
        return form.format(number);
    }

    private static Optional<Currency> currency(Entry entry) {
        return entry.counting().unit().map(Currency::getInstance);
    }
}
