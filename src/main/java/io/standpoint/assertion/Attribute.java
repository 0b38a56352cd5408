package io.standpoint.assertion;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A date in the life of a person or an organisation.
 *
 * @param subject  whose
 * @param property of what
 * @param date     a {@link LocalDate}, or a {@link YearMonth} or {@link Year} where no more is known
 */
public record Attribute(Participant subject, AttributeKind property, Temporal date, Reading reading)
        implements Assertion {

    public Attribute {
        if (!(date instanceof LocalDate || date instanceof YearMonth || date instanceof Year)) {
            throw new IllegalArgumentException("Not a date: " + date);
        }
    }

    @Override
    public List<Participant> participants() {
        return List.of(subject);
    }

    @Override
    public void accept(AssertionVisitor visitor) {
        visitor.visit(this);
    }

    @Override
    public Attribute with(Reading other) {
        return new Attribute(subject, property, date, other);
    }

    @Override
    public Attribute with(UnaryOperator<Participant> change) {
        return new Attribute(change.apply(subject), property, date, reading);
    }
}
